import { type ExportState, exportStateWords } from '../vocabulary.ts';
import { inSentence } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class UnknownExport extends Refusal {
  override readonly name = 'UnknownExport';
  readonly code = 'UNKNOWN_EXPORT';
  constructor() {
    super({
      vi: 'Không có lần xuất dữ liệu này trong số các lần bạn được xem.',
      en: 'There is no such export among those you may see.',
      fix: { vi: 'Chọn lại trong danh sách xuất dữ liệu.', en: 'Choose one from the list of exports.' },
      path: 'id',
    });
  }
}

export class ExportEnded extends Refusal {
  override readonly name = 'ExportEnded';
  readonly code = 'EXPORT_ENDED';
  constructor(state: ExportState) {
    const { vi, en } = exportStateWords[state];
    super({
      vi: `Lần xuất dữ liệu này đang ở trạng thái “${inSentence(vi)}”, không hủy được nữa.`,
      en: `The export is already ${inSentence(en)} and cannot be cancelled.`,
      fix: {
        vi: 'Tải tệp nếu đã xong, hoặc yêu cầu xuất lại.',
        en: 'Download the file if it is done, or ask for a new export.',
      },
      path: 'id',
    });
  }
}

export class TooManyExports extends Refusal {
  override readonly name = 'TooManyExports';
  readonly code = 'TOO_MANY_EXPORTS';
  constructor(most: number) {
    super({
      vi: `Bạn đang có ${most} lần xuất dữ liệu chưa xong, là mức tối đa.`,
      en: `You have ${most} unfinished exports, which is the most there may be.`,
      fix: {
        vi: 'Chờ một lần xuất xong hoặc hủy bớt rồi yêu cầu lại.',
        en: 'Wait until one is done, or cancel one, then ask again.',
      },
    });
  }
}
