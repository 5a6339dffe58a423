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
  'PAPERS_ARRIVED',
  'EXTENDED',
  'PROMISE_RECOUNTED',
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
  PAPERS_ARRIVED: {
    vi: 'Giấy tờ đã về Trung tâm HCC',
    en: 'Papers arrived at the HCC',
    meaning: 'What a branch received by post reached the agency complete; the clock starts (rule R5).',
  },
  EXTENDED: {
    vi: 'Gia hạn và xin lỗi',
    en: 'Extended with an apology',
    meaning: 'A new date, once, before the promise passes (form 04).',
  },
  PROMISE_RECOUNTED: {
    vi: 'Tính lại hẹn trả theo lịch',
    en: 'Promise recounted',
    meaning: 'The working calendar changed while the dossier was open; the change names it.',
  },
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

/** What a required paper is handed in as. */
export const paperKinds = ['ORIGINAL', 'COPY', 'ELECTRONIC'] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperKindWords = {
  ORIGINAL: {
    vi: 'Bản chính',
    en: 'Original',
    meaning: 'The original, or an authenticated copy where the list says so.',
  },
  COPY: { vi: 'Bản sao', en: 'Copy', meaning: 'A copy.' },
  ELECTRONIC: { vi: 'Bản điện tử', en: 'Electronic', meaning: 'A file.' },
} as const satisfies Record<PaperKind, Words>;

/** What a state fee is in law; postage is neither. */
export const feeKinds = ['PHI', 'LE_PHI'] as const;
export type FeeKind = (typeof feeKinds)[number];
export const feeKindWords = {
  PHI: { vi: 'Phí', en: 'Service fee', meaning: 'The price of a public service.' },
  LE_PHI: { vi: 'Lệ phí', en: 'Duty', meaning: 'A fixed duty.' },
} as const satisfies Record<FeeKind, Words>;

/** When a state fee is collected (national codes 1, 2 and 4). */
export const feeCollectAts = ['ACCEPT', 'SUPPLEMENT', 'RETURN'] as const;
export type FeeCollectAt = (typeof feeCollectAts)[number];
export const feeCollectAtWords = {
  ACCEPT: { vi: 'Khi tiếp nhận', en: 'At acceptance', meaning: 'Before or when the dossier is accepted.' },
  SUPPLEMENT: { vi: 'Khi bổ sung', en: 'During settlement', meaning: 'Asked for while it is settled.' },
  RETURN: { vi: 'Khi trả kết quả', en: 'At return', meaning: 'Before the result is handed over.' },
} as const satisfies Record<FeeCollectAt, Words>;

/** How a state fee was paid. */
export const paymentMethods = ['CASH', 'BANK_TRANSFER', 'ONLINE', 'POST'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];
export const paymentMethodWords = {
  CASH: { vi: 'Tiền mặt', en: 'Cash', meaning: 'At a desk, against a receipt.' },
  BANK_TRANSFER: { vi: 'Chuyển khoản', en: 'Bank transfer', meaning: 'To the state account.' },
  ONLINE: { vi: 'Trực tuyến', en: 'Online', meaning: 'On the public payment platform.' },
  POST: {
    vi: 'Qua bưu điện',
    en: 'Through the post',
    meaning: 'Collected by postal staff where a phase grants it.',
  },
} as const satisfies Record<PaymentMethod, Words>;

/** Five-step satisfaction rating (brief 6.4). */
export const ratingScores = [
  'VERY_SATISFIED',
  'SATISFIED',
  'NEUTRAL',
  'DISSATISFIED',
  'VERY_DISSATISFIED',
] as const;
export type RatingScore = (typeof ratingScores)[number];
export const ratingScoreWords = {
  VERY_SATISFIED: { vi: 'Rất hài lòng', en: 'Very satisfied', meaning: 'Counts as satisfied.' },
  SATISFIED: { vi: 'Hài lòng', en: 'Satisfied', meaning: 'Counts as satisfied.' },
  NEUTRAL: { vi: 'Bình thường', en: 'Neutral', meaning: 'Does not count as satisfied.' },
  DISSATISFIED: { vi: 'Không hài lòng', en: 'Dissatisfied', meaning: 'Does not count as satisfied.' },
  VERY_DISSATISFIED: {
    vi: 'Rất không hài lòng',
    en: 'Very dissatisfied',
    meaning: 'Does not count as satisfied.',
  },
} as const satisfies Record<RatingScore, Words>;

/** Why a finding of the data-quality centre is acknowledged; it stays in the count. */
export const acknowledgementReasons = [
  'TRUE_AS_IT_IS',
  'CANNOT_BE_MENDED',
  'BEING_MENDED',
  'BEFORE_THE_PILOT',
] as const;
export type AcknowledgementReason = (typeof acknowledgementReasons)[number];
export const acknowledgementReasonWords = {
  TRUE_AS_IT_IS: {
    vi: 'Đúng với thực tế',
    en: 'True as it is',
    meaning: 'What the books say happened so; nothing is to be mended.',
  },
  CANNOT_BE_MENDED: {
    vi: 'Không sửa được nữa',
    en: 'Can no longer be mended',
    meaning: 'The facts that would mend it are lost.',
  },
  BEING_MENDED: { vi: 'Đang xử lý', en: 'Being mended', meaning: 'Somebody is at it.' },
  BEFORE_THE_PILOT: {
    vi: 'Dữ liệu trước thí điểm',
    en: 'From before the pilot',
    meaning: 'It came with older registers.',
  },
} as const satisfies Record<AcknowledgementReason, Words>;

/** To whom a result was handed. */
export const recipientKinds = ['OWNER', 'REPRESENTATIVE'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export const recipientKindWords = {
  OWNER: { vi: 'Chủ hồ sơ', en: 'The owner', meaning: 'Their identity paper was seen.' },
  REPRESENTATIVE: {
    vi: 'Người được ủy quyền',
    en: 'An authorised representative',
    meaning: 'Their identity paper and authorisation were seen.',
  },
} as const satisfies Record<RecipientKind, Words>;

/** What came of a guidance session. */
export const guidanceOutcomes = [
  'SUBMITTED_ONLINE',
  'MISSING_PAPERS',
  'REFERRED_ELSEWHERE',
  'DECLINED',
  'APP_INSTALLED',
] as const;
export type GuidanceOutcome = (typeof guidanceOutcomes)[number];
export const guidanceOutcomeWords = {
  SUBMITTED_ONLINE: {
    vi: 'Đã nộp trực tuyến',
    en: 'Submitted online',
    meaning: 'The citizen submitted on the portal, helped; the dossier is linked.',
  },
  MISSING_PAPERS: {
    vi: 'Còn thiếu giấy tờ',
    en: 'Papers missing',
    meaning: "Which ones is recorded from the procedure's list.",
  },
  REFERRED_ELSEWHERE: {
    vi: 'Chuyển nơi khác',
    en: 'Referred elsewhere',
    meaning: 'Sent to the HCC or another body.',
  },
  DECLINED: { vi: 'Công dân không làm tiếp', en: 'Declined', meaning: 'The citizen chose not to go on.' },
  APP_INSTALLED: {
    vi: 'Đã cài ứng dụng',
    en: 'App installed',
    meaning: "The citizen's app was installed and shown.",
  },
} as const satisfies Record<GuidanceOutcome, Words>;

/** Which way a parcel of a dossier goes. */
export const shipmentDirections = ['TO_HCC', 'TO_CITIZEN'] as const;
export type ShipmentDirection = (typeof shipmentDirections)[number];
export const shipmentDirectionWords = {
  TO_HCC: {
    vi: 'Về Trung tâm HCC',
    en: 'To the HCC',
    meaning: 'Papers from the citizen or a branch to the agency.',
  },
  TO_CITIZEN: {
    vi: 'Đến công dân',
    en: 'To the citizen',
    meaning: 'The result from the agency to a home or a branch.',
  },
} as const satisfies Record<ShipmentDirection, Words>;

/** Where a parcel stands (brief 3.8). */
export const shipmentStates = [
  'REQUESTED',
  'PICKED_UP',
  'IN_TRANSIT',
  'DELIVERED_TO_HCC',
  'HANDED_TO_POST',
  'OUT_FOR_DELIVERY',
  'FAILED_ATTEMPT',
  'DELIVERED',
  'RETURNED_TO_HCC',
  'CANCELLED',
] as const;
export type ShipmentState = (typeof shipmentStates)[number];
export const shipmentStateWords = {
  REQUESTED: { vi: 'Đã yêu cầu', en: 'Requested', meaning: 'Pickup or delivery was asked for.' },
  PICKED_UP: {
    vi: 'Bưu điện đã nhận',
    en: 'Picked up',
    meaning: "Counted, slip signed, sealed in the sender's presence.",
  },
  IN_TRANSIT: { vi: 'Đang vận chuyển', en: 'In transit', meaning: 'On its way between two desks.' },
  DELIVERED_TO_HCC: {
    vi: 'Đã giao Trung tâm HCC',
    en: 'Delivered to the HCC',
    meaning: 'The HCC countersigned; the clock of a postal dossier starts here (rule R5).',
  },
  HANDED_TO_POST: {
    vi: 'Đã bàn giao bưu điện',
    en: 'Handed to the post',
    meaning: 'The result left the HCC.',
  },
  OUT_FOR_DELIVERY: {
    vi: 'Đang phát',
    en: 'Out for delivery',
    meaning: 'With the postman, or waiting at the branch of collection.',
  },
  FAILED_ATTEMPT: {
    vi: 'Giao nhận không thành công',
    en: 'Failed attempt',
    meaning: 'Nobody to hand it to; the reason is coded and the attempt is counted.',
  },
  DELIVERED: {
    vi: 'Đã phát',
    en: 'Delivered',
    meaning: 'Handed over against identity and signature; only this returns the dossier.',
  },
  RETURNED_TO_HCC: {
    vi: 'Hoàn về Trung tâm HCC',
    en: 'Returned to the HCC',
    meaning: 'Not deliverable; the result is back at the one-stop desk.',
  },
  CANCELLED: { vi: 'Đã hủy yêu cầu', en: 'Cancelled', meaning: 'Called off before anything was picked up.' },
} as const satisfies Record<ShipmentState, Words>;

/** Where a handover batch (lô bàn giao) stands. */
export const batchStates = ['OPEN', 'HANDED_OVER', 'CONFIRMED'] as const;
export type BatchState = (typeof batchStates)[number];
export const batchStateWords = {
  OPEN: { vi: 'Đang lập', en: 'Open', meaning: 'Parcels are being scanned into it.' },
  HANDED_OVER: {
    vi: 'Đã niêm phong, giao đi',
    en: 'Handed over',
    meaning: 'Sealed and confirmed by who gives it.',
  },
  CONFIRMED: {
    vi: 'Đã nhận đủ',
    en: 'Confirmed',
    meaning: 'Every parcel was scanned in and the receiver confirmed.',
  },
} as const satisfies Record<BatchState, Words>;

/** What becomes of a proposal to change a phase. */
export const proposalDecisions = ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];
export const proposalDecisionWords = {
  APPROVED: {
    vi: 'Phê duyệt',
    en: 'Approved',
    meaning: 'A second person approved; the setting takes effect on its date.',
  },
  REJECTED: { vi: 'Không phê duyệt', en: 'Rejected', meaning: 'A second person declined, with a reason.' },
  WITHDRAWN: { vi: 'Rút đề xuất', en: 'Withdrawn', meaning: 'Who proposed it took it back.' },
} as const satisfies Record<ProposalDecision, Words>;

/** Criteria for phase III (brief 7); a proposal of this product, every threshold is a setting. */
export const criterions = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
] as const;
export type Criterion = (typeof criterions)[number];
export const criterionWords = {
  S1: { vi: 'Thành phần hồ sơ ít', en: 'Few papers', meaning: 'S1: required papers at most so many.' },
  S2: {
    vi: 'Thời hạn ngắn',
    en: 'Short time limit',
    meaning: 'S2: legal time limit at most so many working days.',
  },
  S3: {
    vi: 'Không phải có mặt',
    en: 'Presence not required',
    meaning: 'S3: the law does not require the applicant in person.',
  },
  S4: { vi: 'Không kiểm tra thực địa', en: 'No site inspection', meaning: 'S4: nobody inspects on site.' },
  S5: { vi: 'Một cơ quan giải quyết', en: 'One agency', meaning: 'S5: no other agency or level takes part.' },
  S6: {
    vi: 'Kiểm tra được theo danh mục',
    en: 'Checkable from a list',
    meaning: 'S6: completeness needs no judgement (stated by the HCC).',
  },
  S7: {
    vi: 'Phí cố định hoặc không thu',
    en: 'Fixed fee or none',
    meaning: 'S7: the fee is known beforehand.',
  },
  E1: {
    vi: 'Đủ khối lượng',
    en: 'Enough volume',
    meaning: 'E1: post-handled dossiers and branches in the window.',
  },
  E2: {
    vi: 'Đúng hạn',
    en: 'On time',
    meaning: 'E2: on-time rate, point value and lower bound of its 95 % Wilson interval.',
  },
  E3: {
    vi: 'Đúng ngay lần đầu',
    en: 'First time right',
    meaning: 'E3: accepted without correction or supplement before acceptance.',
  },
  E4: {
    vi: 'Bổ sung không nhiều hơn HCC',
    en: 'Supplements not worse',
    meaning: 'E4: supplement rate at most so many points above dossiers the HCC received.',
  },
  E5: {
    vi: 'Ít sai sót của bưu điện',
    en: 'Few postal errors',
    meaning: 'E5: reception refusals caused by an error of the post.',
  },
  E6: { vi: 'Hài lòng', en: 'Satisfaction', meaning: 'E6: satisfied ratings, with enough of them.' },
  E7: {
    vi: 'Không phản ánh đúng, không sự cố',
    en: 'No complaint or incident',
    meaning: 'E7: substantiated complaints and data incidents.',
  },
  E8: {
    vi: 'Chuyển về HCC nhanh',
    en: 'Quick transfer',
    meaning: 'E8: 90th percentile of working hours from pickup to the HCC.',
  },
  E9: {
    vi: 'Đủ nhân viên qua sát hạch',
    en: 'Trained staff',
    meaning: 'E9: trained, examined postal staff available at the desk.',
  },
} as const satisfies Record<Criterion, Words>;

/** A number the criteria are judged by. */
export const eligibilityThresholds = [
  'WINDOW_MONTHS',
  'S1_PAPERS',
  'S2_DAYS',
  'E1_DOSSIERS',
  'E1_BRANCHES',
  'E2_LOWER',
  'E2_POINT',
  'E3_POINT',
  'E4_POINTS',
  'E5_SHARE',
  'E6_RATINGS',
  'E6_SHARE',
  'E7_CASES',
  'E8_HOURS',
  'E9_STAFF',
] as const;
export type EligibilityThreshold = (typeof eligibilityThresholds)[number];
export const eligibilityThresholdWords = {
  WINDOW_MONTHS: { vi: 'Số tháng xét', en: 'Months looked at', meaning: 'Length of the window, in months.' },
  S1_PAPERS: { vi: 'S1 – số giấy tờ tối đa', en: 'S1: most papers', meaning: 'Papers.' },
  S2_DAYS: { vi: 'S2 – số ngày làm việc tối đa', en: 'S2: most working days', meaning: 'Working days.' },
  E1_DOSSIERS: {
    vi: 'E1 – số hồ sơ tối thiểu',
    en: 'E1: fewest dossiers',
    meaning: 'Post-handled dossiers in the window.',
  },
  E1_BRANCHES: {
    vi: 'E1 – số điểm tối thiểu',
    en: 'E1: fewest branches',
    meaning: 'Branches with such a dossier.',
  },
  E2_LOWER: { vi: 'E2 – cận dưới khoảng tin cậy', en: 'E2: lower bound', meaning: 'Share, 0 to 1.' },
  E2_POINT: { vi: 'E2 – tỷ lệ đúng hạn', en: 'E2: on-time rate', meaning: 'Share, 0 to 1.' },
  E3_POINT: {
    vi: 'E3 – tỷ lệ đúng ngay lần đầu',
    en: 'E3: first-time-right rate',
    meaning: 'Share, 0 to 1.',
  },
  E4_POINTS: { vi: 'E4 – chênh lệch tối đa', en: 'E4: largest difference', meaning: 'Percentage points.' },
  E5_SHARE: { vi: 'E5 – tỷ lệ lỗi tối đa', en: 'E5: largest error share', meaning: 'Share, 0 to 1.' },
  E6_RATINGS: { vi: 'E6 – số đánh giá tối thiểu', en: 'E6: fewest ratings', meaning: 'Ratings.' },
  E6_SHARE: { vi: 'E6 – tỷ lệ hài lòng', en: 'E6: satisfied share', meaning: 'Share, 0 to 1.' },
  E7_CASES: {
    vi: 'E7 – số vụ tối đa',
    en: 'E7: most cases',
    meaning: 'Substantiated complaints and data incidents.',
  },
  E8_HOURS: {
    vi: 'E8 – số giờ làm việc tối đa',
    en: 'E8: most working hours',
    meaning: 'Working hours, 90th percentile.',
  },
  E9_STAFF: { vi: 'E9 – số nhân viên tối thiểu', en: 'E9: fewest trained staff', meaning: 'People a desk.' },
} as const satisfies Record<EligibilityThreshold, Words>;

/** Something that went wrong in the pilot, as criterion E7 counts it. */
export const incidentKinds = ['COMPLAINT', 'DATA_INCIDENT'] as const;
export type IncidentKind = (typeof incidentKinds)[number];
export const incidentKindWords = {
  COMPLAINT: { vi: 'Phản ánh, kiến nghị', en: 'Complaint', meaning: 'Of a citizen or organisation.' },
  DATA_INCIDENT: {
    vi: 'Sự cố dữ liệu',
    en: 'Data incident',
    meaning: 'Personal data or papers disclosed, lost or damaged.',
  },
} as const satisfies Record<IncidentKind, Words>;

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
export const keyScopes = ['READ', 'WRITE', 'EXPORT'] as const;
export type KeyScope = (typeof keyScopes)[number];
export const keyScopeWords = {
  READ: {
    vi: 'Đọc',
    en: 'Read',
    meaning: 'Read branches, procedures, phases and the dossiers of its organisation.',
  },
  WRITE: { vi: 'Ghi', en: 'Write', meaning: 'Receive, submit and advance dossiers.' },
  EXPORT: {
    vi: 'Xuất dữ liệu',
    en: 'Export',
    meaning: 'Take the dossiers of its organisation out as files without direct identifiers.',
  },
} as const satisfies Record<KeyScope, Words>;

/** What an export holds. */
export const exportKinds = ['DOSSIERS', 'METRIC'] as const;
export type ExportKind = (typeof exportKinds)[number];
export const exportKindWords = {
  DOSSIERS: {
    vi: 'Hồ sơ',
    en: 'Dossiers',
    meaning: 'One row a dossier, without direct identifiers (brief 6.6).',
  },
  METRIC: { vi: 'Chỉ tiêu', en: 'Metric', meaning: 'One row a value of a figure.' },
} as const satisfies Record<ExportKind, Words>;

/** File format of an export. */
export const exportFormats = ['CSV', 'XLSX', 'PARQUET', 'NDJSON'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportFormatWords = {
  CSV: { vi: 'CSV', en: 'CSV', meaning: 'UTF-8, comma separated (RFC 4180).' },
  XLSX: {
    vi: 'Excel',
    en: 'XLSX',
    meaning: 'A workbook with real dates and numbers and a sheet that explains its columns.',
  },
  PARQUET: { vi: 'Parquet', en: 'Parquet', meaning: 'Typed columns, for DuckDB, pandas and R.' },
  NDJSON: { vi: 'NDJSON', en: 'NDJSON', meaning: 'One JSON object a line.' },
} as const satisfies Record<ExportFormat, Words>;

/** Where an export stands. */
export const exportStates = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED'] as const;
export type ExportState = (typeof exportStates)[number];
export const exportStateWords = {
  QUEUED: { vi: 'Chờ xuất', en: 'Queued', meaning: 'Waits for its turn.' },
  RUNNING: { vi: 'Đang xuất', en: 'Running', meaning: 'Its file is being written.' },
  DONE: { vi: 'Đã xong', en: 'Done', meaning: 'Its file can be downloaded.' },
  FAILED: {
    vi: 'Không thành công',
    en: 'Failed',
    meaning: 'Its file could not be written; it may be asked for again.',
  },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled', meaning: 'Called off; no file is kept.' },
  EXPIRED: { vi: 'Đã hết hạn', en: 'Expired', meaning: 'Its file was deleted when its days were over.' },
} as const satisfies Record<ExportState, Words>;

/** What data is taken out for. */
export const exportPurposes = [
  'REPORTING',
  'RESEARCH',
  'INSPECTION',
  'DATA_QUALITY',
  'DATA_SHARING',
] as const;
export type ExportPurpose = (typeof exportPurposes)[number];
export const exportPurposeWords = {
  REPORTING: { vi: 'Báo cáo, thống kê', en: 'Reporting', meaning: 'A report or statistic of an authority.' },
  RESEARCH: { vi: 'Nghiên cứu, đánh giá', en: 'Research', meaning: 'A study or evaluation of the pilot.' },
  INSPECTION: {
    vi: 'Thanh tra, kiểm tra',
    en: 'Inspection',
    meaning: 'An inspection, audit or answer to a complaint.',
  },
  DATA_QUALITY: {
    vi: 'Rà soát chất lượng dữ liệu',
    en: 'Data quality',
    meaning: 'Looking for errors in the records.',
  },
  DATA_SHARING: {
    vi: 'Kết nối, chia sẻ dữ liệu',
    en: 'Data sharing',
    meaning: 'Passed on to another system under an agreement.',
  },
} as const satisfies Record<ExportPurpose, Words>;

/** How far a row of a sensitive field was generalised, because too few persons share its place, procedure and month. */
export const rowDetails = ['FULL', 'WITHOUT_PLACE', 'WITHOUT_PROCEDURE', 'WITHOUT_FIELD'] as const;
export type RowDetail = (typeof rowDetails)[number];
export const rowDetailWords = {
  FULL: { vi: 'Đầy đủ', en: 'Full', meaning: 'As recorded.' },
  WITHOUT_PLACE: {
    vi: 'Bỏ địa điểm và ngày',
    en: 'Without place and days',
    meaning: 'No branch, ward or day; the month of submission stays.',
  },
  WITHOUT_PROCEDURE: {
    vi: 'Bỏ cả thủ tục và tháng',
    en: 'Without procedure and month',
    meaning: 'As before, and no procedure, fee or month; the year of submission stays.',
  },
  WITHOUT_FIELD: { vi: 'Bỏ cả lĩnh vực', en: 'Without field', meaning: 'As before, and no field or year.' },
} as const satisfies Record<RowDetail, Words>;

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
  PaperKind: paperKindWords,
  FeeKind: feeKindWords,
  FeeCollectAt: feeCollectAtWords,
  PaymentMethod: paymentMethodWords,
  RatingScore: ratingScoreWords,
  AcknowledgementReason: acknowledgementReasonWords,
  RecipientKind: recipientKindWords,
  GuidanceOutcome: guidanceOutcomeWords,
  ShipmentDirection: shipmentDirectionWords,
  ShipmentState: shipmentStateWords,
  BatchState: batchStateWords,
  ProposalDecision: proposalDecisionWords,
  Criterion: criterionWords,
  EligibilityThreshold: eligibilityThresholdWords,
  IncidentKind: incidentKindWords,
  UserRole: userRoleWords,
  KeyScope: keyScopeWords,
  ExportKind: exportKindWords,
  ExportFormat: exportFormatWords,
  ExportState: exportStateWords,
  ExportPurpose: exportPurposeWords,
  RowDetail: rowDetailWords,
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
  PaperKind: 'What a required paper is handed in as.',
  FeeKind: 'What a state fee is in law; postage is neither.',
  FeeCollectAt: 'When a state fee is collected (national codes 1, 2 and 4).',
  PaymentMethod: 'How a state fee was paid.',
  RatingScore: 'Five-step satisfaction rating (brief 6.4).',
  AcknowledgementReason: 'Why a finding of the data-quality centre is acknowledged; it stays in the count.',
  RecipientKind: 'To whom a result was handed.',
  GuidanceOutcome: 'What came of a guidance session.',
  ShipmentDirection: 'Which way a parcel of a dossier goes.',
  ShipmentState: 'Where a parcel stands (brief 3.8).',
  BatchState: 'Where a handover batch (lô bàn giao) stands.',
  ProposalDecision: 'What becomes of a proposal to change a phase.',
  Criterion: 'Criteria for phase III (brief 7); a proposal of this product, every threshold is a setting.',
  EligibilityThreshold: 'A number the criteria are judged by.',
  IncidentKind: 'Something that went wrong in the pilot, as criterion E7 counts it.',
  UserRole: 'Role of a person who signs in (brief 8).',
  KeyScope: 'What a partner key may do.',
  ExportKind: 'What an export holds.',
  ExportFormat: 'File format of an export.',
  ExportState: 'Where an export stands.',
  ExportPurpose: 'What data is taken out for.',
  RowDetail:
    'How far a row of a sensitive field was generalised, because too few persons share its place, procedure and month.',
} as const satisfies Record<keyof typeof vocabularies, string>;
