// Written by `pnpm generate:vocabulary` from prisma/schema.prisma; edit the words there.
import type { Words } from './words.ts';

/** National dossier status, numbered 1 to 10 in this order (brief 3.2). */
export const dossierStatuses = [
  'REGISTERED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'IN_PROCESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'WITHDRAWN',
  'STOPPED',
  'RESOLVED',
  'RETURNED',
] as const;
export type DossierStatus = (typeof dossierStatuses)[number];
export const dossierStatusWords = {
  REGISTERED: {
    vi: 'Mới đăng ký',
    en: 'Registered',
    meaning: 'Submitted on the portal, not yet accepted (national status 1).',
  },
  ACCEPTED: {
    vi: 'Được tiếp nhận',
    en: 'Accepted',
    meaning: 'The one-stop desk accepted it; the promise runs (national status 2).',
  },
  NOT_ACCEPTED: {
    vi: 'Không được tiếp nhận',
    en: 'Not accepted',
    meaning: 'The desk refused reception with a written reason (national status 3, final).',
  },
  IN_PROCESS: {
    vi: 'Đang xử lý',
    en: 'In process',
    meaning: 'With the specialised department (national status 4).',
  },
  SUPPLEMENT_REQUESTED: {
    vi: 'Yêu cầu bổ sung giấy tờ',
    en: 'Supplement requested',
    meaning: 'Waiting for papers from the citizen; the clock is paused (national status 5).',
  },
  PAYMENT_REQUESTED: {
    vi: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    en: 'Payment requested',
    meaning: 'Waiting for tax or fee; the clock is paused (national status 6).',
  },
  WITHDRAWN: {
    vi: 'Công dân yêu cầu rút hồ sơ',
    en: 'Withdrawn',
    meaning: 'The citizen withdrew it (national status 7, final).',
  },
  STOPPED: {
    vi: 'Dừng xử lý',
    en: 'Stopped',
    meaning: 'Stopped because its conditions are not met (national status 8; only a manager reopens it).',
  },
  RESOLVED: {
    vi: 'Đã xử lý xong',
    en: 'Resolved',
    meaning: 'The result is ready at the one-stop desk; lateness is fixed here (national status 9).',
  },
  RETURNED: {
    vi: 'Đã trả kết quả',
    en: 'Returned',
    meaning: 'The result was handed over (national status 10, final).',
  },
} as const satisfies Record<DossierStatus, Words>;

/** What happened to a dossier; the only thing that can change it. */
export const dossierEventKinds = [
  'SUBMITTED',
  'ACCEPTED',
  'RECEPTION_REFUSED',
  'CORRECTION_REQUESTED',
  'FORWARDED',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_RECEIVED',
  'PAYMENT_REQUESTED',
  'PAYMENT_CONFIRMED',
  'WITHDRAWN',
  'STOPPED',
  'REOPENED',
  'RESOLVED',
  'RESULT_RECALLED',
  'RETURNED',
] as const;
export type DossierEventKind = (typeof dossierEventKinds)[number];
export const dossierEventKindWords = {
  SUBMITTED: {
    vi: 'Nộp hồ sơ trực tuyến',
    en: 'Submitted online',
    meaning: 'The citizen submitted on the portal, alone or helped.',
  },
  ACCEPTED: {
    vi: 'Tiếp nhận hồ sơ',
    en: 'Accepted',
    meaning: 'Complete and valid; the receipt (form 01) is issued and the clock starts.',
  },
  RECEPTION_REFUSED: { vi: 'Từ chối tiếp nhận', en: 'Reception refused', meaning: 'Form 03 with a reason.' },
  CORRECTION_REQUESTED: {
    vi: 'Yêu cầu hoàn thiện trước tiếp nhận',
    en: 'Correction asked before acceptance',
    meaning: 'Form 02 before acceptance; no clock runs.',
  },
  FORWARDED: {
    vi: 'Chuyển phòng chuyên môn',
    en: 'Forwarded',
    meaning: 'Handed over to the department (form 05 step).',
  },
  SUPPLEMENT_REQUESTED: {
    vi: 'Yêu cầu bổ sung',
    en: 'Supplement requested',
    meaning: 'One full written request (form 02); the clock pauses.',
  },
  SUPPLEMENT_RECEIVED: {
    vi: 'Nhận giấy tờ bổ sung',
    en: 'Supplement received',
    meaning: 'Papers are in; the clock runs again with its remainder.',
  },
  PAYMENT_REQUESTED: {
    vi: 'Yêu cầu nghĩa vụ tài chính',
    en: 'Payment requested',
    meaning: 'A payment notice was sent; the clock pauses.',
  },
  PAYMENT_CONFIRMED: {
    vi: 'Xác nhận đã nộp tiền',
    en: 'Payment confirmed',
    meaning: 'The payment is in; the clock runs again.',
  },
  WITHDRAWN: {
    vi: 'Công dân rút hồ sơ',
    en: 'Withdrawn',
    meaning: "At the citizen's request, before the result.",
  },
  STOPPED: { vi: 'Dừng xử lý', en: 'Stopped', meaning: 'With a written reason.' },
  REOPENED: {
    vi: 'Mở lại hồ sơ đã dừng',
    en: 'Reopened',
    meaning: 'A manager reopens a stopped dossier, with a reason.',
  },
  RESOLVED: {
    vi: 'Có kết quả',
    en: 'Resolved',
    meaning: 'The result reached the one-stop desk; the clock stops.',
  },
  RESULT_RECALLED: {
    vi: 'Thu hồi kết quả để sửa',
    en: 'Result recalled',
    meaning: 'An error was found before hand-over; processing reopens, flagged.',
  },
  RETURNED: { vi: 'Trả kết quả', en: 'Returned', meaning: 'The result was handed to the recipient.' },
} as const satisfies Record<DossierEventKind, Words>;

/** How the dossier was submitted (brief 3.4). */
export const submissionChannels = ['DIRECT', 'ONLINE', 'POSTAL'] as const;
export type SubmissionChannel = (typeof submissionChannels)[number];
export const submissionChannelWords = {
  DIRECT: { vi: 'Trực tiếp', en: 'In person', meaning: 'National code 1.' },
  ONLINE: {
    vi: 'Trực tuyến',
    en: 'Online',
    meaning: "National code 2; a dossier filed online with a clerk's help stays online.",
  },
  POSTAL: { vi: 'Qua bưu chính công ích', en: 'By public postal service', meaning: 'National code 3.' },
} as const satisfies Record<SubmissionChannel, Words>;

/** Who helped the submitter; orthogonal to the channel. */
export const assistances = ['NONE', 'POST_BRANCH', 'POST_HOME', 'HCC_DESK'] as const;
export type Assistance = (typeof assistances)[number];
export const assistanceWords = {
  NONE: { vi: 'Không hỗ trợ', en: 'None', meaning: 'Nobody helped.' },
  POST_BRANCH: {
    vi: 'Bưu cục hỗ trợ',
    en: 'Helped at a post office',
    meaning: 'Postal staff helped at the branch.',
  },
  POST_HOME: {
    vi: 'Bưu điện hỗ trợ tại nhà',
    en: 'Helped at home by the post',
    meaning: "Postal staff helped at the citizen's home.",
  },
  HCC_DESK: {
    vi: 'Quầy HCC hỗ trợ',
    en: 'Helped at the HCC desk',
    meaning: 'Staff of the service centre helped.',
  },
} as const satisfies Record<Assistance, Words>;

/** How the result goes back. */
export const returnChannels = ['AT_HCC', 'AT_BRANCH', 'HOME_BCCI', 'ONLINE'] as const;
export type ReturnChannel = (typeof returnChannels)[number];
export const returnChannelWords = {
  AT_HCC: {
    vi: 'Tại Trung tâm HCC',
    en: 'At the service centre',
    meaning: 'Collected at the one-stop desk.',
  },
  AT_BRANCH: { vi: 'Tại bưu cục', en: 'At a post office', meaning: 'Collected at a branch.' },
  HOME_BCCI: {
    vi: 'Tại nhà (BCCI)',
    en: 'At home by post',
    meaning: 'Delivered by the public postal service.',
  },
  ONLINE: { vi: 'Trực tuyến', en: 'Online', meaning: 'A digital result.' },
} as const satisfies Record<ReturnChannel, Words>;

/** Who owns a dossier. */
export const ownerKinds = [
  'CITIZEN',
  'ENTERPRISE',
  'HOUSEHOLD_BUSINESS',
  'ORGANISATION',
  'STATE_BODY',
] as const;
export type OwnerKind = (typeof ownerKinds)[number];
export const ownerKindWords = {
  CITIZEN: { vi: 'Công dân', en: 'Citizen', meaning: 'A natural person.' },
  ENTERPRISE: { vi: 'Doanh nghiệp', en: 'Enterprise', meaning: 'A registered company.' },
  HOUSEHOLD_BUSINESS: {
    vi: 'Hộ kinh doanh',
    en: 'Household business',
    meaning: 'A registered household business.',
  },
  ORGANISATION: { vi: 'Tổ chức', en: 'Organisation', meaning: 'Another organisation.' },
  STATE_BODY: { vi: 'Cơ quan nhà nước', en: 'State body', meaning: 'A public body.' },
} as const satisfies Record<OwnerKind, Words>;

/** Where a row came from. */
export const origins = ['LIVE', 'IMPORTED', 'SIMULATED'] as const;
export type Origin = (typeof origins)[number];
export const originWords = {
  LIVE: { vi: 'Ghi nhận trực tiếp', en: 'Live', meaning: 'Recorded by the product itself.' },
  IMPORTED: { vi: 'Nhập từ sổ theo dõi', en: 'Imported', meaning: 'Read from a register (form 06).' },
  SIMULATED: { vi: 'Mô phỏng', en: 'Simulated', meaning: 'Generated; never a real person or act.' },
} as const satisfies Record<Origin, Words>;

/** Unit of a time limit (rule R2). */
export const timeLimitUnits = ['WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY'] as const;
export type TimeLimitUnit = (typeof timeLimitUnits)[number];
export const timeLimitUnitWords = {
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working day', meaning: 'Counted in working days.' },
  CALENDAR_DAY: {
    vi: 'ngày',
    en: 'calendar day',
    meaning: 'Counted in calendar days; a due day off moves to the next working day.',
  },
  WORKING_HOUR: {
    vi: 'giờ làm việc',
    en: 'working hour',
    meaning: 'Counted in office hours; 8 hours are one working day.',
  },
  SAME_DAY: {
    vi: 'trong ngày',
    en: 'same day',
    meaning: 'Due the same day; accepted after the cut-off (15:00), the next working day (rule R4).',
  },
} as const satisfies Record<TimeLimitUnit, Words>;

/** Level of online service (Decree 42/2022). */
export const onlineLevels = ['TOAN_TRINH', 'MOT_PHAN', 'INFO_ONLY'] as const;
export type OnlineLevel = (typeof onlineLevels)[number];
export const onlineLevelWords = {
  TOAN_TRINH: {
    vi: 'Toàn trình',
    en: 'End to end',
    meaning: 'Everything online, the result online or by post.',
  },
  MOT_PHAN: { vi: 'Một phần', en: 'Partial', meaning: 'Some step is face to face or on paper.' },
  INFO_ONLY: { vi: 'Cung cấp thông tin', en: 'Information only', meaning: 'Not submitted online.' },
} as const satisfies Record<OnlineLevel, Words>;

/** Administrative level that carries a procedure out. */
export const procedureLevels = ['CAP_TINH', 'CAP_HUYEN', 'CAP_XA'] as const;
export type ProcedureLevel = (typeof procedureLevels)[number];
export const procedureLevelWords = {
  CAP_TINH: { vi: 'Cấp tỉnh', en: 'Province', meaning: 'Provincial level.' },
  CAP_HUYEN: { vi: 'Cấp huyện', en: 'District', meaning: 'District level, until 30/06/2025.' },
  CAP_XA: { vi: 'Cấp xã', en: 'Commune', meaning: 'Commune level.' },
} as const satisfies Record<ProcedureLevel, Words>;

/** Why a calendar day differs from a plain weekday or weekend. */
export const calendarDayKinds = [
  'PUBLIC_HOLIDAY',
  'COMPENSATORY_OFF',
  'SWAPPED_OFF',
  'MAKEUP_WORKDAY',
  'UNCONFIRMED',
] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];
export const calendarDayKindWords = {
  PUBLIC_HOLIDAY: { vi: 'Nghỉ lễ', en: 'Public holiday', meaning: 'Day off by law.' },
  COMPENSATORY_OFF: {
    vi: 'Nghỉ bù',
    en: 'Compensatory day off',
    meaning: 'A holiday that fell on a weekend.',
  },
  SWAPPED_OFF: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off', meaning: 'A working day moved to a Saturday.' },
  MAKEUP_WORKDAY: { vi: 'Làm bù', en: 'Make-up working day', meaning: 'A Saturday that is worked.' },
  UNCONFIRMED: {
    vi: 'Chưa xác nhận',
    en: 'Unconfirmed',
    meaning: 'Does nothing until an administrator confirms it.',
  },
} as const satisfies Record<CalendarDayKind, Words>;

/** How far a fact may be trusted; shown wherever the fact is shown. */
export const provenances = ['SOURCED', 'KNOWN', 'UNCERTAIN', 'RECONSTRUCTED', 'ASSUMED'] as const;
export type Provenance = (typeof provenances)[number];
export const provenanceWords = {
  SOURCED: { vi: 'Có nguồn', en: 'Sourced', meaning: 'A source was read.' },
  KNOWN: { vi: 'Kiến thức phổ biến', en: 'Known', meaning: 'General knowledge, not verified again.' },
  UNCERTAIN: { vi: 'Chưa chắc chắn', en: 'Uncertain', meaning: 'Plausible; not an official fact.' },
  RECONSTRUCTED: {
    vi: 'Dựng lại',
    en: 'Reconstructed',
    meaning: 'Chosen for this product; not an official list or figure.',
  },
  ASSUMED: { vi: 'Giả định', en: 'Assumed', meaning: 'A setting that stands until someone states the fact.' },
} as const satisfies Record<Provenance, Words>;

/** Kind of organisation. */
export const organisationKinds = ['SERVICE_CENTRE', 'POSTAL_UNIT', 'DEPARTMENT', 'AUTHORITY'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const organisationKindWords = {
  SERVICE_CENTRE: {
    vi: 'Trung tâm Phục vụ hành chính công',
    en: 'Public administration service centre',
    meaning: 'The one-stop centre (HCC).',
  },
  POSTAL_UNIT: { vi: 'Đơn vị bưu điện', en: 'Postal unit', meaning: 'A unit of the post enterprise.' },
  DEPARTMENT: { vi: 'Phòng chuyên môn', en: 'Department', meaning: 'A specialised department.' },
  AUTHORITY: {
    vi: 'Cơ quan điều hành',
    en: 'Authority',
    meaning: "A people's committee or provincial body.",
  },
} as const satisfies Record<OrganisationKind, Words>;

/** Commune-level unit. */
export const wardKinds = ['WARD', 'COMMUNE'] as const;
export type WardKind = (typeof wardKinds)[number];
export const wardKindWords = {
  WARD: { vi: 'phường', en: 'ward', meaning: 'Urban unit.' },
  COMMUNE: { vi: 'xã', en: 'commune', meaning: 'Rural unit.' },
} as const satisfies Record<WardKind, Words>;

/** Kind of post-office point. */
export const branchKinds = ['POST_OFFICE', 'CULTURE_POINT'] as const;
export type BranchKind = (typeof branchKinds)[number];
export const branchKindWords = {
  POST_OFFICE: { vi: 'Bưu cục', en: 'Post office', meaning: 'A transaction point.' },
  CULTURE_POINT: {
    vi: 'Điểm Bưu điện - Văn hóa xã',
    en: 'Commune post and culture point',
    meaning: 'A commune point.',
  },
} as const satisfies Record<BranchKind, Words>;

/** What a branch is to the pilot. */
export const pilotRoles = ['PHASE_1', 'PHASE_2_CANDIDATE'] as const;
export type PilotRole = (typeof pilotRoles)[number];
export const pilotRoleWords = {
  PHASE_1: { vi: 'Điểm giai đoạn I', en: 'Phase I point', meaning: 'Named by the launch article.' },
  PHASE_2_CANDIDATE: {
    vi: 'Ứng viên giai đoạn II',
    en: 'Phase II candidate',
    meaning: 'Reconstructed; not an official list.',
  },
} as const satisfies Record<PilotRole, Words>;

/** Phase of the pilot. */
export const phaseNumbers = ['PHASE_1', 'PHASE_2', 'PHASE_3'] as const;
export type PhaseNumber = (typeof phaseNumbers)[number];
export const phaseNumberWords = {
  PHASE_1: {
    vi: 'Giai đoạn I',
    en: 'Phase I',
    meaning: 'Post offices guide and help citizens submit online.',
  },
  PHASE_2: {
    vi: 'Giai đoạn II',
    en: 'Phase II',
    meaning: 'Post offices and homes support reception and return.',
  },
  PHASE_3: {
    vi: 'Giai đoạn III',
    en: 'Phase III',
    meaning: 'Postal staff replace civil servants at the service centre for simple procedures.',
  },
} as const satisfies Record<PhaseNumber, Words>;

/** Where an act takes place. */
export const placeKinds = ['BRANCH', 'HOME', 'HCC_CENTRE'] as const;
export type PlaceKind = (typeof placeKinds)[number];
export const placeKindWords = {
  BRANCH: { vi: 'Tại bưu cục', en: 'At a post office', meaning: 'At a named branch.' },
  HOME: { vi: 'Tại nhà', en: 'At home', meaning: "At the citizen's home, by staff of a named branch." },
  HCC_CENTRE: {
    vi: 'Tại Trung tâm HCC',
    en: 'At the service centre',
    meaning: "At the city's one-stop desk.",
  },
} as const satisfies Record<PlaceKind, Words>;

/** What a phase can grant to the post (brief 1.3). The last four can never be granted. */
export const pilotActions = [
  'GUIDE',
  'ASSIST_ONLINE_SUBMISSION',
  'REGISTER_HOME_PICKUP',
  'REGISTER_HOME_RETURN',
  'CARRY_PAPERS',
  'RECEIVE_DOSSIER',
  'ISSUE_RECEIPT',
  'DIGITISE',
  'COLLECT_STATE_FEE',
  'RETURN_RESULT',
  'ADJUDICATE',
  'SIGN_RESULT',
  'CHANGE_DUE_DATE',
  'ISSUE_REFUSAL_OF_SETTLEMENT',
] as const;
export type PilotAction = (typeof pilotActions)[number];
export const pilotActionWords = {
  GUIDE: { vi: 'Hướng dẫn', en: 'Guide', meaning: 'Explain papers and steps.' },
  ASSIST_ONLINE_SUBMISSION: {
    vi: 'Hỗ trợ nộp trực tuyến',
    en: 'Help submit online',
    meaning: 'The citizen submits on the provincial portal, helped.',
  },
  REGISTER_HOME_PICKUP: {
    vi: 'Đăng ký tiếp nhận tại nhà',
    en: 'Register home pickup',
    meaning: 'Papers are fetched at home.',
  },
  REGISTER_HOME_RETURN: {
    vi: 'Đăng ký trả kết quả tại nhà',
    en: 'Register home return',
    meaning: 'The result is brought home.',
  },
  CARRY_PAPERS: {
    vi: 'Chuyển phát hồ sơ',
    en: 'Carry papers',
    meaning: 'Count, seal and carry (Decision 45/2016).',
  },
  RECEIVE_DOSSIER: { vi: 'Tiếp nhận hồ sơ', en: 'Receive dossiers', meaning: 'Accept a complete dossier.' },
  ISSUE_RECEIPT: { vi: 'Cấp giấy tiếp nhận và hẹn trả', en: 'Issue the receipt', meaning: 'Form 01.' },
  DIGITISE: { vi: 'Số hóa hồ sơ', en: 'Digitise', meaning: 'Scan and sign the papers.' },
  COLLECT_STATE_FEE: { vi: 'Thu phí, lệ phí', en: 'Collect state fees', meaning: 'Never postage.' },
  RETURN_RESULT: { vi: 'Trả kết quả', en: 'Return results', meaning: 'Hand over the result.' },
  ADJUDICATE: {
    vi: 'Giải quyết hồ sơ',
    en: 'Adjudicate',
    meaning: 'Appraise and decide; never granted to the post.',
  },
  SIGN_RESULT: { vi: 'Ký kết quả', en: 'Sign the result', meaning: 'Never granted to the post.' },
  CHANGE_DUE_DATE: {
    vi: 'Thay đổi ngày hẹn trả',
    en: 'Change the due date',
    meaning: 'Never granted to the post.',
  },
  ISSUE_REFUSAL_OF_SETTLEMENT: {
    vi: 'Từ chối giải quyết',
    en: 'Refuse settlement',
    meaning: 'Never granted to the post.',
  },
} as const satisfies Record<PilotAction, Words>;

/** Role of a person who signs in (brief 8). */
export const userRoles = [
  'BRANCH_STAFF',
  'POSTAL_MANAGER',
  'HCC_OFFICER',
  'DEPARTMENT_OFFICER',
  'DEPARTMENT_LEADER',
  'HCC_MANAGER',
  'ANALYST',
  'AUDITOR',
  'SYSTEM_ADMIN',
] as const;
export type UserRole = (typeof userRoles)[number];
export const userRoleWords = {
  BRANCH_STAFF: {
    vi: 'Nhân viên bưu cục',
    en: 'Branch staff',
    meaning: 'Sees and serves the dossiers of one branch.',
  },
  POSTAL_MANAGER: {
    vi: 'Trưởng bưu cục, bưu điện',
    en: 'Postal manager',
    meaning: 'Sees every branch of one postal unit.',
  },
  HCC_OFFICER: {
    vi: 'Cán bộ một cửa HCC',
    en: 'HCC officer',
    meaning: 'Receives, forwards and returns at the service centre.',
  },
  DEPARTMENT_OFFICER: {
    vi: 'Chuyên viên phòng chuyên môn',
    en: 'Department officer',
    meaning: 'Works on dossiers of one department.',
  },
  DEPARTMENT_LEADER: {
    vi: 'Lãnh đạo phòng',
    en: 'Department leader',
    meaning: 'Decides and signs in one department.',
  },
  HCC_MANAGER: {
    vi: 'Quản lý Trung tâm HCC',
    en: 'HCC manager',
    meaning: 'Tracks the pilot and sets its phases.',
  },
  ANALYST: {
    vi: 'Chuyên viên tổng hợp',
    en: 'Analyst',
    meaning: 'Figures and exports without personal data.',
  },
  AUDITOR: { vi: 'Thanh tra, kiểm soát TTHC', en: 'Auditor', meaning: 'Reads everything, changes nothing.' },
  SYSTEM_ADMIN: {
    vi: 'Quản trị hệ thống',
    en: 'System administrator',
    meaning: 'Accounts and keys; no dossier content.',
  },
} as const satisfies Record<UserRole, Words>;

/** What a partner key may do. */
export const keyScopes = ['READ', 'WRITE'] as const;
export type KeyScope = (typeof keyScopes)[number];
export const keyScopeWords = {
  READ: {
    vi: 'Đọc',
    en: 'Read',
    meaning: 'Read branches, procedures, phases and the dossiers of its organisation.',
  },
  WRITE: { vi: 'Ghi', en: 'Write', meaning: 'Receive, submit and advance dossiers.' },
} as const satisfies Record<KeyScope, Words>;

/** Every vocabulary of the product by its name in schema.prisma. */
export const vocabularies = {
  DossierStatus: dossierStatusWords,
  DossierEventKind: dossierEventKindWords,
  SubmissionChannel: submissionChannelWords,
  Assistance: assistanceWords,
  ReturnChannel: returnChannelWords,
  OwnerKind: ownerKindWords,
  Origin: originWords,
  TimeLimitUnit: timeLimitUnitWords,
  OnlineLevel: onlineLevelWords,
  ProcedureLevel: procedureLevelWords,
  CalendarDayKind: calendarDayKindWords,
  Provenance: provenanceWords,
  OrganisationKind: organisationKindWords,
  WardKind: wardKindWords,
  BranchKind: branchKindWords,
  PilotRole: pilotRoleWords,
  PhaseNumber: phaseNumberWords,
  PlaceKind: placeKindWords,
  PilotAction: pilotActionWords,
  UserRole: userRoleWords,
  KeyScope: keyScopeWords,
} as const;

/** What each vocabulary is. */
export const vocabularyMeanings = {
  DossierStatus: 'National dossier status, numbered 1 to 10 in this order (brief 3.2).',
  DossierEventKind: 'What happened to a dossier; the only thing that can change it.',
  SubmissionChannel: 'How the dossier was submitted (brief 3.4).',
  Assistance: 'Who helped the submitter; orthogonal to the channel.',
  ReturnChannel: 'How the result goes back.',
  OwnerKind: 'Who owns a dossier.',
  Origin: 'Where a row came from.',
  TimeLimitUnit: 'Unit of a time limit (rule R2).',
  OnlineLevel: 'Level of online service (Decree 42/2022).',
  ProcedureLevel: 'Administrative level that carries a procedure out.',
  CalendarDayKind: 'Why a calendar day differs from a plain weekday or weekend.',
  Provenance: 'How far a fact may be trusted; shown wherever the fact is shown.',
  OrganisationKind: 'Kind of organisation.',
  WardKind: 'Commune-level unit.',
  BranchKind: 'Kind of post-office point.',
  PilotRole: 'What a branch is to the pilot.',
  PhaseNumber: 'Phase of the pilot.',
  PlaceKind: 'Where an act takes place.',
  PilotAction: 'What a phase can grant to the post (brief 1.3). The last four can never be granted.',
  UserRole: 'Role of a person who signs in (brief 8).',
  KeyScope: 'What a partner key may do.',
} as const satisfies Record<keyof typeof vocabularies, string>;
