import { sayDate } from '../calendar/local-time.ts';
import { inSentence } from '../refusal/in-sentence.ts';
import { actInSentence, type PhaseGap, PhaseNotAllowed } from '../refusal/phase-refusals.ts';
import { type PilotAction, type PlaceKind, phaseNumberWords, placeKindWords } from '../vocabulary.ts';
import type { Said } from '../words.ts';
import type { PhaseQuestion, PhaseSetting } from './phase-setting.ts';

/** The refusal for a gap, with the way out that fits the place and the action. */
export function phaseNotAllowed(
  asked: PhaseQuestion,
  gap: PhaseGap,
  layer?: PhaseSetting,
  from?: Date,
): PhaseNotAllowed {
  const phase = layer ? phaseNumberWords[layer.phase] : { vi: 'Thí điểm', en: 'The pilot' };
  const said = sentences[gap]({ phase, act: actInSentence(asked.action), where: placeName(asked), asked });
  return new PhaseNotAllowed(
    asked.action,
    gap,
    { ...said, fix: fixFor(asked, from), path: pathOf[gap] },
    from,
  );
}

interface Parts {
  readonly phase: Said;
  readonly act: Said;
  readonly where: Said;
  readonly asked: PhaseQuestion;
}

const sentences = {
  FORBIDDEN: ({ act }) => ({
    vi: `Việc ${act.vi} không bao giờ giao cho bưu điện.`,
    en: `The post can never be allowed to ${act.en}.`,
  }),
  NO_PHASE: ({ asked }) => ({
    vi: `Ngày ${sayDate(asked.at)} không có giai đoạn thí điểm nào có hiệu lực.`,
    en: `No phase of the pilot is in force on ${sayDate(asked.at)}.`,
  }),
  BRANCH: ({ where, asked }) => ({
    vi: `${where.vi} không tham gia giai đoạn thí điểm nào vào ngày ${sayDate(asked.at)}.`,
    en: `${where.en} takes part in no phase of the pilot on ${sayDate(asked.at)}.`,
  }),
  PLACE: ({ phase, asked: { place } }) => ({
    vi: `${phase.vi} chưa áp dụng ${inSentence(placeKindWords[place].vi)}.`,
    en: `${phase.en} does not apply ${inSentence(placeKindWords[place].en)}.`,
  }),
  ACTION: ({ phase, act, where }) => ({
    vi: `${phase.vi} chưa giao việc ${act.vi} cho ${where.vi}.`,
    en: `${phase.en} does not let ${where.en} do this: ${act.en}.`,
  }),
  PROCEDURE: ({ phase, act, where, asked }) => ({
    vi: `${phase.vi} chưa giao việc ${act.vi} đối với thủ tục ${asked.procedure.code} cho ${where.vi}.`,
    en: `${phase.en} does not let ${where.en} do this for procedure ${asked.procedure.code}: ${act.en}.`,
  }),
} as const satisfies Record<PhaseGap, (parts: Parts) => Said>;

const pathOf = {
  FORBIDDEN: 'action',
  NO_PHASE: 'occurredAt',
  BRANCH: 'branchCode',
  PLACE: 'place',
  ACTION: 'action',
  PROCEDURE: 'procedureCode',
} as const satisfies Record<PhaseGap, string>;

/** Who would act, as the sentence names it. */
function placeName({ place, branch }: PhaseQuestion): Said {
  const name = branch ?? { vi: 'Điểm bưu điện chưa nêu tên', en: 'An unnamed branch' };
  const names = {
    BRANCH: name,
    HOME: branch ? { vi: `${name.vi} khi phục vụ tại nhà`, en: `${name.en} at home` } : name,
    HCC_CENTRE: { vi: 'nhân viên bưu điện tại Trung tâm HCC', en: 'postal staff at the HCC desk' },
  } as const satisfies Record<PlaceKind, Said>;
  return names[place];
}

/** A decided date first; else what the clerk can do today. */
function fixFor({ action }: PhaseQuestion, from: Date | undefined): Said {
  const today = wayOut[action];
  if (!from) return today;
  return {
    vi: `Được thực hiện từ ngày ${sayDate(from)}. Trước ngày đó: ${inSentence(today.vi)}`,
    en: `Allowed from ${sayDate(from)}. Until then: ${inSentence(today.en)}`,
  };
}

const toTheDesk = {
  vi: 'Đề nghị cán bộ Trung tâm HCC thực hiện.',
  en: 'Ask an officer of the HCC desk to do it.',
};

const toTheState = {
  vi: 'Chuyển hồ sơ cho cán bộ có thẩm quyền của Trung tâm HCC hoặc phòng chuyên môn.',
  en: 'Pass the dossier to the competent officer of the HCC or of the department.',
};

const wayOut = {
  GUIDE: { vi: 'Hướng dẫn công dân đến Trung tâm HCC.', en: 'Send the citizen to the HCC desk.' },
  ASSIST_ONLINE_SUBMISSION: {
    vi: 'Công dân tự nộp trên cổng dịch vụ công của tỉnh, hoặc đến Trung tâm HCC.',
    en: 'The citizen submits on the provincial portal alone, or goes to the HCC desk.',
  },
  REGISTER_HOME_PICKUP: {
    vi: 'Mời công dân nộp tại điểm phục vụ hoặc Trung tâm HCC.',
    en: 'Ask the citizen to submit at a serving branch or at the HCC desk.',
  },
  REGISTER_HOME_RETURN: {
    vi: 'Chọn nhận kết quả tại Trung tâm HCC.',
    en: 'Choose collection at the HCC desk.',
  },
  CARRY_PAPERS: {
    vi: 'Mời công dân nộp giấy tờ tại Trung tâm HCC.',
    en: 'Ask the citizen to bring the papers to the HCC desk.',
  },
  RECEIVE_DOSSIER: {
    vi: 'Hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
    en: 'Help the citizen submit online at the branch, or have the dossier received at the HCC desk.',
  },
  ISSUE_RECEIPT: {
    vi: 'Giấy tiếp nhận do Trung tâm HCC cấp.',
    en: 'The receipt is issued by the HCC desk.',
  },
  DIGITISE: toTheDesk,
  COLLECT_STATE_FEE: {
    vi: 'Công dân nộp phí, lệ phí trực tuyến hoặc tại Trung tâm HCC.',
    en: 'The citizen pays the fee online or at the HCC desk.',
  },
  RETURN_RESULT: {
    vi: 'Trả kết quả tại Trung tâm HCC, hoặc chuyển phát theo đăng ký trả tại nhà.',
    en: 'Return the result at the HCC desk, or deliver it as registered for home return.',
  },
  ADJUDICATE: toTheState,
  SIGN_RESULT: toTheState,
  CHANGE_DUE_DATE: toTheState,
  ISSUE_REFUSAL_OF_SETTLEMENT: toTheState,
} as const satisfies Record<PilotAction, Said>;
