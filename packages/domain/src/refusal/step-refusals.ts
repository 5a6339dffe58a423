import { sayDate } from '../calendar/local-time.ts';
import type { Said } from '../words.ts';
import { Refusal } from './refusal.ts';

export class ClockExpired extends Refusal {
  override readonly name = 'ClockExpired';
  readonly code = 'CLOCK_EXPIRED';
  constructor(dueAt: Date) {
    super({
      vi: `Đã quá ngày hẹn trả ${sayDate(dueAt)}; chỉ được gia hạn và xin lỗi trước khi hết hạn.`,
      en: `The promise of ${sayDate(dueAt)} has passed; it may be extended, with an apology, only before.`,
      fix: {
        vi: 'Giải quyết hồ sơ sớm nhất có thể; hồ sơ được ghi nhận quá hạn.',
        en: 'Settle the dossier as soon as possible; it stands as late.',
      },
    });
  }
}

export class ExtensionLimit extends Refusal {
  override readonly name = 'ExtensionLimit';
  readonly code = 'EXTENSION_LIMIT';
  constructor(extendedAt: Date) {
    super({
      vi: `Hồ sơ đã được gia hạn ngày ${sayDate(extendedAt)}; mỗi hồ sơ chỉ được hẹn lại một lần.`,
      en: `The dossier was extended on ${sayDate(extendedAt)}; a new date may be given once.`,
      fix: {
        vi: 'Trả kết quả theo ngày đã hẹn lại.',
        en: 'Keep the date that was given again.',
      },
    });
  }
}

export class PapersIncomplete extends Refusal {
  override readonly name = 'PapersIncomplete';
  readonly code = 'PAPERS_INCOMPLETE';
  /** Codes of the papers that are not ticked. */
  readonly missing: readonly string[];
  constructor(missing: readonly (Said & { readonly code: string })[]) {
    const names = (language: 'vi' | 'en') => missing.map((paper) => paper[language]).join('; ');
    super({
      vi: `Thành phần hồ sơ chưa đủ, còn thiếu: ${names('vi')}.`,
      en: `Required papers are missing: ${names('en')}.`,
      fix: {
        vi: 'Hướng dẫn công dân hoàn thiện một lần, đầy đủ (mẫu 02), hoặc đánh dấu giấy tờ đã có.',
        en: 'Ask the citizen once and completely (form 02), or tick the papers that are there.',
      },
      path: 'papers',
    });
    this.missing = missing.map(({ code }) => code);
  }
}

export class PapersNotArrived extends Refusal {
  override readonly name = 'PapersNotArrived';
  readonly code = 'PAPERS_NOT_ARRIVED';
  constructor() {
    super({
      vi: 'Giấy tờ do bưu cục tiếp nhận chưa về tới Trung tâm HCC; thời hạn chưa bắt đầu tính.',
      en: 'The papers that the branch received have not reached the HCC; the clock has not started.',
      fix: {
        vi: 'Xác nhận giấy tờ đã về Trung tâm HCC rồi chuyển phòng chuyên môn.',
        en: 'Confirm that the papers have arrived at the HCC, then forward the dossier.',
      },
    });
  }
}

export class PapersAlreadyHere extends Refusal {
  override readonly name = 'PapersAlreadyHere';
  readonly code = 'PAPERS_ALREADY_HERE';
  constructor() {
    super({
      vi: 'Giấy tờ đã có tại Trung tâm HCC và thời hạn đang được tính.',
      en: 'The papers are at the HCC and the clock is already counted.',
      fix: { vi: 'Không cần xác nhận thêm.', en: 'Nothing more needs to be confirmed.' },
    });
  }
}

export class PapersElsewhere extends Refusal {
  override readonly name = 'PapersElsewhere';
  readonly code = 'PAPERS_ELSEWHERE';
  /** `holder` names who has the parcel. */
  constructor(holder: Said) {
    super({
      vi: `Kết quả đang ở ${holder.vi}, chưa được phát; hồ sơ chỉ là “đã trả” khi việc phát được xác nhận.`,
      en: `The result is with ${holder.en} and not delivered; a dossier is returned only when delivery is confirmed.`,
      fix: {
        vi: 'Ghi nhận phát thành công trên bưu gửi, hoặc hoàn kết quả về Trung tâm HCC trước.',
        en: 'Record the delivery on the parcel, or bring the result back to the HCC first.',
      },
    });
  }
}

export class TermNotOver extends Refusal {
  override readonly name = 'TermNotOver';
  readonly code = 'TERM_NOT_OVER';
  constructor(until: Date) {
    super({
      vi: `Công dân còn thời hạn bổ sung giấy tờ đến hết ngày ${sayDate(until)}.`,
      en: `The citizen has until ${sayDate(until)} to bring the papers.`,
      fix: {
        vi: `Chờ công dân bổ sung; chỉ dừng xử lý sau ngày ${sayDate(until)}.`,
        en: `Wait for the papers; it may be stopped after ${sayDate(until)}.`,
      },
    });
  }
}

export class FeeUnpaid extends Refusal {
  override readonly name = 'FeeUnpaid';
  readonly code = 'FEE_UNPAID';
  readonly amountVnd: number;
  constructor(amountVnd: number) {
    const amount = amountVnd.toLocaleString('vi-VN');
    super({
      vi: `Còn ${amount} đồng phí, lệ phí chưa nộp.`,
      en: `${amount} VND of state fees are still unpaid.`,
      fix: {
        vi: 'Ghi nhận đã nộp phí, lệ phí kèm số biên lai rồi thực hiện lại.',
        en: 'Record the payment with its receipt number, then repeat the step.',
      },
    });
    this.amountVnd = amountVnd;
  }
}
