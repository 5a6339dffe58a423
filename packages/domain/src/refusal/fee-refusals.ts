import { sayMoment } from '../calendar/local-time.ts';
import { type DossierStatus, dossierStatusWords } from '../vocabulary.ts';
import { inSentence } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class UnknownFee extends Refusal {
  override readonly name = 'UnknownFee';
  readonly code = 'UNKNOWN_FEE';
  constructor() {
    super({
      vi: 'Không tìm thấy khoản phí, lệ phí này trong các hồ sơ được xem.',
      en: 'No such fee was found among the dossiers you may see.',
      fix: { vi: 'Mở lại hồ sơ rồi chọn lại khoản thu.', en: 'Open the dossier and choose the fee again.' },
      path: 'fee',
    });
  }
}

export class FeeAlreadyPaid extends Refusal {
  override readonly name = 'FeeAlreadyPaid';
  readonly code = 'FEE_ALREADY_PAID';
  constructor(paidAt: Date) {
    super({
      vi: `Khoản này đã nộp lúc ${sayMoment(paidAt)}; mỗi khoản chỉ nộp một lần.`,
      en: `This fee was paid at ${sayMoment(paidAt)}; a fee is paid once.`,
      fix: {
        vi: 'Đối chiếu số biên lai; không thu lần hai.',
        en: 'Compare the receipt; do not collect again.',
      },
      path: 'fee',
    });
  }
}

export class FeeNotPaid extends Refusal {
  override readonly name = 'FeeNotPaid';
  readonly code = 'FEE_NOT_PAID';
  constructor() {
    super({
      vi: 'Khoản này chưa nộp nên không thể hoàn trả.',
      en: 'This fee was not paid, so nothing can be paid back.',
      fix: { vi: 'Kiểm tra lại khoản thu cần hoàn trả.', en: 'Look again at which fee is to be paid back.' },
      path: 'fee',
    });
  }
}

export class FeeAlreadyRefunded extends Refusal {
  override readonly name = 'FeeAlreadyRefunded';
  readonly code = 'FEE_ALREADY_REFUNDED';
  constructor(refundedAt: Date) {
    super({
      vi: `Khoản này đã hoàn trả lúc ${sayMoment(refundedAt)}.`,
      en: `This fee was paid back at ${sayMoment(refundedAt)}.`,
      fix: {
        vi: 'Nếu phải thu lại, ghi một khoản thu mới kèm căn cứ.',
        en: 'If it is due again, record a new fee with its basis.',
      },
      path: 'fee',
    });
  }
}

export class FeeTooLate extends Refusal {
  override readonly name = 'FeeTooLate';
  readonly code = 'FEE_TOO_LATE';
  constructor(status: DossierStatus) {
    const { vi, en } = dossierStatusWords[status];
    super({
      vi: `Không thể ghi khoản thu này khi hồ sơ ở trạng thái “${inSentence(vi)}”.`,
      en: `This fee can no longer be added: the dossier is ${inSentence(en)}.`,
      fix: {
        vi: 'Trong khi giải quyết, phòng chuyên môn yêu cầu nghĩa vụ tài chính bằng thông báo.',
        en: 'While it is settled, the department asks for payment with a notice.',
      },
      path: 'collectAt',
    });
  }
}

export class FeeOfStep extends Refusal {
  override readonly name = 'FeeOfStep';
  readonly code = 'FEE_OF_STEP';
  constructor() {
    super({
      vi: 'Khoản do phòng chuyên môn yêu cầu được ghi nhận bằng bước “xác nhận đã nộp tiền”.',
      en: 'What the department asked for is recorded by the step “payment confirmed”.',
      fix: {
        vi: 'Thực hiện bước đó kèm số biên lai; thời hạn được tính tiếp.',
        en: 'Take that step with the receipt number; the clock then runs again.',
      },
      path: 'fee',
    });
  }
}
