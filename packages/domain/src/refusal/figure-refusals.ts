import { sayDate } from '../calendar/local-time.ts';
import { Refusal } from './refusal.ts';

/** Only a period that is over has figures to close or hand in. */
export class PeriodNotOver extends Refusal {
  override readonly name = 'PeriodNotOver';
  readonly code = 'PERIOD_NOT_OVER';
  constructor(ends: Date) {
    super({
      vi: `Kỳ này đến hết ngày ${sayDate(ends)} mới kết thúc.`,
      en: `The period ends on ${sayDate(ends)}.`,
      fix: { vi: 'Chốt sau khi kỳ kết thúc.', en: 'Close it once it is over.' },
      path: 'period',
    });
  }
}

/** A close is repeated only when its figures have moved. */
export class PeriodAlreadyClosed extends Refusal {
  override readonly name = 'PeriodAlreadyClosed';
  readonly code = 'PERIOD_ALREADY_CLOSED';
  constructor(version: number, closedAt: Date) {
    super({
      vi: `Kỳ này đã chốt ngày ${sayDate(closedAt)} (bản ${version}) và số liệu từ đó không đổi.`,
      en: `The period was closed on ${sayDate(closedAt)} (version ${version}) and no figure has moved since.`,
      fix: { vi: 'Dùng bản chốt đã có.', en: 'Use the close that stands.' },
      path: 'period',
    });
  }
}

/** A close counts what is in the books, so nobody may be half way through writing them. */
export class BooksBeingWritten extends Refusal {
  override readonly name = 'BooksBeingWritten';
  readonly code = 'BOOKS_BEING_WRITTEN';
  constructor() {
    super({
      vi: 'Sổ đang được ghi dở, ví dụ đang nhập sổ theo dõi.',
      en: 'The books are being written, e.g. a register is being imported.',
      fix: { vi: 'Chờ việc ghi xong rồi chốt lại.', en: 'Wait until that is done, then close.' },
    });
  }
}

/** Counted from the histories, the figure takes longer than a caller may wait. */
export class TooMuchToCount extends Refusal {
  override readonly name = 'TooMuchToCount';
  readonly code = 'TOO_MUCH_TO_COUNT';
  constructor() {
    super({
      vi: 'Số liệu này phải đếm lại từ lịch sử hồ sơ và không kịp đếm xong trong thời gian cho phép.',
      en: 'This has to be counted from the histories of the dossiers, and was not done in the time there is.',
      fix: {
        vi: 'Chọn kỳ ngắn hơn, chia ít hơn hoặc bỏ mốc thời điểm.',
        en: 'Ask for a shorter period, fewer parts, or without a moment.',
      },
    });
  }
}

export class UnknownClose extends Refusal {
  override readonly name = 'UnknownClose';
  readonly code = 'UNKNOWN_CLOSE';
  constructor() {
    super({
      vi: 'Không có bản chốt kỳ này.',
      en: 'There is no such close.',
      fix: { vi: 'Chọn trong danh sách các kỳ đã chốt.', en: 'Choose one of the closes that are listed.' },
      path: 'id',
    });
  }
}
