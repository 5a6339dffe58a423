import { sayMoment } from '../calendar/local-time.ts';
import { type PilotAction, pilotActionWords } from '../vocabulary.ts';
import { inSentence, listed } from './in-sentence.ts';
import { Refusal, type Told } from './refusal.ts';

/** Which part of a phase's grant is missing. */
export type PhaseGap = 'FORBIDDEN' | 'NO_PHASE' | 'PLACE' | 'BRANCH' | 'PROCEDURE' | 'ACTION';

export class PhaseNotAllowed extends Refusal {
  override readonly name = 'PhaseNotAllowed';
  readonly code = 'PHASE_NOT_ALLOWED';
  readonly action: PilotAction;
  readonly gap: PhaseGap;
  /** When a setting already decided will grant it. */
  readonly availableFrom: Date | undefined;
  constructor(action: PilotAction, gap: PhaseGap, told: Told, availableFrom?: Date) {
    super(told);
    this.action = action;
    this.gap = gap;
    this.availableFrom = availableFrom;
  }
}

export class ForbiddenGrant extends Refusal {
  override readonly name = 'ForbiddenGrant';
  readonly code = 'FORBIDDEN_GRANT';
  constructor(actions: readonly PilotAction[]) {
    const named = listed(actions.map((action) => pilotActionWords[action]));
    super({
      vi: `Không giai đoạn nào được giao cho bưu điện việc ${named.vi}.`,
      en: `No phase may give the post these acts: ${named.en}.`,
      fix: { vi: 'Bỏ các việc này khỏi cấu hình giai đoạn.', en: 'Take them out of the phase setting.' },
      path: 'actions',
    });
  }
}

export class InvalidPeriod extends Refusal {
  override readonly name = 'InvalidPeriod';
  readonly code = 'INVALID_PERIOD';
  constructor(from: Date, to: Date) {
    super({
      vi: `Ngày kết thúc (${sayMoment(to)}) phải sau ngày bắt đầu (${sayMoment(from)}).`,
      en: `The end (${sayMoment(to)}) must be after the start (${sayMoment(from)}).`,
      fix: { vi: 'Sửa lại khoảng thời gian.', en: 'Correct the period.' },
      path: 'effectiveTo',
    });
  }
}

/** The name of an act inside a sentence. */
export const actInSentence = (action: PilotAction) => ({
  vi: inSentence(pilotActionWords[action].vi),
  en: inSentence(pilotActionWords[action].en),
});
