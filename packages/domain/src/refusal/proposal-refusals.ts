import { sayMoment } from '../calendar/local-time.ts';
import { type ProposalDecision, proposalDecisionWords } from '../vocabulary.ts';
import { inSentence } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class ProposalRequired extends Refusal {
  override readonly name = 'ProposalRequired';
  readonly code = 'PROPOSAL_REQUIRED';
  constructor() {
    super({
      vi: 'Cấu hình này giao cho bưu điện nhiều hơn cấu hình đang có hiệu lực; một người không tự quyết định được.',
      en: 'This setting gives the post more than the one in force; one person alone may not decide it.',
      fix: {
        vi: 'Gửi đề xuất kèm lý do để người quản lý thứ hai phê duyệt. Thu hẹp hoặc dừng thì ghi được ngay.',
        en: 'Send it as a proposal, with a reason, for a second manager to approve. Narrowing or ending needs none.',
      },
    });
  }
}

export class SecondPersonRequired extends Refusal {
  override readonly name = 'SecondPersonRequired';
  readonly code = 'SECOND_PERSON_REQUIRED';
  constructor() {
    super({
      vi: 'Người đề xuất không được tự duyệt đề xuất của mình.',
      en: 'Who proposes may not decide on their own proposal.',
      fix: {
        vi: 'Đề nghị người quản lý khác của Trung tâm HCC xem xét, hoặc rút đề xuất.',
        en: 'Ask another manager of the HCC to decide, or withdraw the proposal.',
      },
    });
  }
}

export class ProposerRequired extends Refusal {
  override readonly name = 'ProposerRequired';
  readonly code = 'PROPOSER_REQUIRED';
  constructor() {
    super({
      vi: 'Chỉ người đề xuất mới rút được đề xuất.',
      en: 'Only who proposed may withdraw the proposal.',
      fix: {
        vi: 'Nếu không đồng ý, ghi “không phê duyệt” kèm lý do.',
        en: 'If you disagree, reject it with a reason.',
      },
    });
  }
}

export class ProposalDecided extends Refusal {
  override readonly name = 'ProposalDecided';
  readonly code = 'PROPOSAL_DECIDED';
  constructor(decision: ProposalDecision, at: Date) {
    const { vi, en } = proposalDecisionWords[decision];
    super({
      vi: `Đề xuất này đã có kết luận “${inSentence(vi)}” lúc ${sayMoment(at)}.`,
      en: `This proposal was already decided (${inSentence(en)}) at ${sayMoment(at)}.`,
      fix: { vi: 'Lập đề xuất mới nếu cần.', en: 'Make a new proposal if one is needed.' },
    });
  }
}

export class UnknownProposal extends Refusal {
  override readonly name = 'UnknownProposal';
  readonly code = 'UNKNOWN_PROPOSAL';
  constructor() {
    super({
      vi: 'Không có đề xuất này.',
      en: 'There is no such proposal.',
      fix: { vi: 'Chọn lại trong danh sách đề xuất.', en: 'Choose one from the list of proposals.' },
      path: 'proposal',
    });
  }
}

export class UnknownIncident extends Refusal {
  override readonly name = 'UnknownIncident';
  readonly code = 'UNKNOWN_INCIDENT';
  constructor() {
    super({
      vi: 'Không có vụ việc này.',
      en: 'There is no such incident.',
      fix: { vi: 'Chọn lại trong sổ vụ việc.', en: 'Choose one from the register of incidents.' },
      path: 'incident',
    });
  }
}

export class IncidentSettled extends Refusal {
  override readonly name = 'IncidentSettled';
  readonly code = 'INCIDENT_SETTLED';
  constructor(at: Date) {
    super({
      vi: `Vụ việc đã có kết luận lúc ${sayMoment(at)} và không kết luận lại.`,
      en: `The incident was settled at ${sayMoment(at)} and is not settled again.`,
      fix: {
        vi: 'Ghi vụ việc mới nếu có tình tiết mới.',
        en: 'Record a new incident if there are new facts.',
      },
    });
  }
}
