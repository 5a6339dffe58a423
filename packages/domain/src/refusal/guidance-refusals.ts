import { sayMoment } from '../calendar/local-time.ts';
import { type GuidanceOutcome, guidanceOutcomeWords } from '../vocabulary.ts';
import type { Said } from '../words.ts';
import { inSentence } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class UnknownGuidance extends Refusal {
  override readonly name = 'UnknownGuidance';
  readonly code = 'UNKNOWN_GUIDANCE';
  constructor() {
    super({
      vi: 'Không tìm thấy lượt hướng dẫn này trong phạm vi được xem.',
      en: 'No such guidance session was found among those you may see.',
      fix: {
        vi: 'Mở lại danh sách lượt hướng dẫn rồi chọn lại.',
        en: 'Open the list of sessions and choose again.',
      },
      path: 'guidance',
    });
  }
}

export class GuidanceEnded extends Refusal {
  override readonly name = 'GuidanceEnded';
  readonly code = 'GUIDANCE_ENDED';
  constructor(endedAt: Date) {
    super({
      vi: `Lượt hướng dẫn này đã kết thúc lúc ${sayMoment(endedAt)}; mỗi lượt chỉ kết thúc một lần.`,
      en: `This session ended at ${sayMoment(endedAt)}; a session ends once.`,
      fix: { vi: 'Bắt đầu lượt hướng dẫn mới.', en: 'Start a new session.' },
      path: 'guidance',
    });
  }
}

export class EndsBeforeStart extends Refusal {
  override readonly name = 'EndsBeforeStart';
  readonly code = 'ENDS_BEFORE_START';
  constructor(startedAt: Date, endedAt: Date) {
    super({
      vi: `Lượt hướng dẫn bắt đầu lúc ${sayMoment(startedAt)} nên không thể kết thúc lúc ${sayMoment(endedAt)}.`,
      en: `The session began at ${sayMoment(startedAt)} and cannot have ended at ${sayMoment(endedAt)}.`,
      fix: { vi: 'Ghi thời điểm kết thúc sau lúc bắt đầu.', en: 'Give an end after the start.' },
      path: 'endedAt',
    });
  }
}

type Needing = Extract<GuidanceOutcome, 'SUBMITTED_ONLINE' | 'MISSING_PAPERS' | 'REFERRED_ELSEWHERE'>;

const needed = {
  SUBMITTED_ONLINE: { said: { vi: 'hồ sơ đã nộp', en: 'the dossier submitted' }, path: 'dossier' },
  MISSING_PAPERS: {
    said: { vi: 'ít nhất một giấy tờ còn thiếu', en: 'at least one missing paper' },
    path: 'missing',
  },
  REFERRED_ELSEWHERE: {
    said: { vi: 'nơi công dân được chuyển đến', en: 'where the citizen was sent' },
    path: 'referredTo',
  },
} as const satisfies Record<Needing, { said: Said; path: string }>;

export class OutcomeIncomplete extends Refusal {
  override readonly name = 'OutcomeIncomplete';
  readonly code = 'OUTCOME_INCOMPLETE';
  constructor(outcome: Needing) {
    const words = guidanceOutcomeWords[outcome];
    const { said, path } = needed[outcome];
    super({
      vi: `Kết quả “${inSentence(words.vi)}” cần nêu ${said.vi}.`,
      en: `The outcome “${inSentence(words.en)}” needs ${said.en}.`,
      fix: {
        vi: 'Bổ sung rồi kết thúc lại, hoặc chọn kết quả khác.',
        en: 'Add it and end again, or choose another outcome.',
      },
      path,
    });
  }
}

/** Why a dossier is not the one a session submitted. */
export type DossierMisfit = 'PROCEDURE' | 'CHANNEL' | 'ASSISTANCE' | 'EARLIER' | 'LINKED';

const misfits = {
  PROCEDURE: { vi: 'thuộc thủ tục khác', en: 'is of another procedure' },
  CHANNEL: { vi: 'không nộp trực tuyến', en: 'was not submitted online' },
  ASSISTANCE: { vi: 'không do bưu cục hoặc cán bộ hỗ trợ nộp', en: 'was submitted without help' },
  EARLIER: { vi: 'đã nộp trước khi lượt hướng dẫn bắt đầu', en: 'was submitted before the session began' },
  LINKED: { vi: 'đã gắn với lượt hướng dẫn khác', en: 'belongs to another session already' },
} as const satisfies Record<DossierMisfit, Said>;

export class GuidanceDossierUnfit extends Refusal {
  override readonly name = 'GuidanceDossierUnfit';
  readonly code = 'GUIDANCE_DOSSIER_UNFIT';
  readonly misfit: DossierMisfit;
  constructor(dossierCode: string, misfit: DossierMisfit) {
    super({
      vi: `Hồ sơ ${dossierCode} ${misfits[misfit].vi}, nên không phải kết quả của lượt hướng dẫn này.`,
      en: `Dossier ${dossierCode} ${misfits[misfit].en}, so it is not what this session submitted.`,
      fix: { vi: 'Kiểm tra lại mã hồ sơ vừa nộp.', en: 'Check the code of the dossier just submitted.' },
      path: 'dossier',
    });
    this.misfit = misfit;
  }
}
