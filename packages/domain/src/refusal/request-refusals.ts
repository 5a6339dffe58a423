import type { Said } from '../words.ts';
import { Refusal } from './refusal.ts';

export class InvalidInput extends Refusal {
  override readonly name = 'InvalidInput';
  readonly code = 'INVALID_INPUT';
  constructor(path: string, said: Said, fix?: Said) {
    super({ ...said, fix, path });
  }
}

/** A place in a feed that is not this one's any more. */
export class FeedRestarted extends Refusal {
  override readonly name = 'FeedRestarted';
  readonly code = 'FEED_RESTARTED';
  constructor() {
    super({
      vi: 'Con trỏ thuộc dòng thay đổi trước khi sổ được khôi phục; không thể đọc tiếp từ đó.',
      en: 'The cursor belongs to the feed before the books were restored; it does not lead on.',
      fix: {
        vi: 'Đọc lại dòng thay đổi từ đầu, bỏ qua những thay đổi đã có (mã hồ sơ và phiên bản), rồi giữ con trỏ mới.',
        en: 'Read the feed from its beginning, pass over what you have (code and version), and keep the new cursor.',
      },
      path: 'after',
    });
  }
}

export class IdempotencyConflict extends Refusal {
  override readonly name = 'IdempotencyConflict';
  readonly code = 'IDEMPOTENCY_CONFLICT';
  constructor(key: string) {
    super({
      vi: `Khóa chống lặp “${key}” đã dùng cho một yêu cầu có nội dung khác.`,
      en: `The idempotency key “${key}” was already used for a different request.`,
      fix: {
        vi: 'Dùng khóa mới cho yêu cầu mới; chỉ dùng lại khóa khi gửi lại đúng yêu cầu cũ.',
        en: 'Take a new key for a new request; repeat a key only with the same request.',
      },
      path: 'idempotencyKey',
    });
  }
}

export class StaleVersion extends Refusal {
  override readonly name = 'StaleVersion';
  readonly code = 'STALE_VERSION';
  readonly seenVersion: number;
  readonly currentVersion: number;
  /** `what` names the settings that were edited. */
  constructor(what: Said, seen: number, current: number) {
    super({
      vi: `${what.vi} vừa được người khác sửa (bản ${current}, màn hình đang ở bản ${seen}).`,
      en: `${what.en} was edited by someone else (version ${current}, you saw ${seen}).`,
      fix: {
        vi: 'Tải lại, xem thay đổi rồi lưu lại.',
        en: 'Read it again, look at the change, then save again.',
      },
      path: 'expectedVersion',
    });
    this.seenVersion = seen;
    this.currentVersion = current;
  }
}

export class BadFile extends Refusal {
  override readonly name = 'BadFile';
  readonly code = 'BAD_FILE';
  /** `why` completes the sentence “The file cannot be read: …”. */
  constructor(why: Said) {
    super({
      vi: `Không đọc được tệp: ${why.vi}.`,
      en: `The file cannot be read: ${why.en}.`,
      fix: {
        vi: 'Gửi sổ theo dõi hồ sơ (mẫu 06) ở dạng CSV UTF-8 hoặc XLSX, dòng đầu là tiêu đề cột.',
        en: 'Send the register (form 06) as UTF-8 CSV or XLSX with the headings in the first row.',
      },
      path: 'file',
    });
  }
}
