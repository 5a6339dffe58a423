import {
  type BatchState,
  batchStateWords,
  type DossierStatus,
  dossierStatusWords,
  type ShipmentState,
  shipmentStateWords,
} from '../vocabulary.ts';
import type { Said } from '../words.ts';
import { inSentence, listed } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class UnknownShipment extends Refusal {
  override readonly name = 'UnknownShipment';
  readonly code = 'UNKNOWN_SHIPMENT';
  constructor(code: string) {
    super({
      vi: `Không tìm thấy bưu gửi ${code} trong phạm vi được xem.`,
      en: `No parcel ${code} was found among those you may see.`,
      fix: {
        vi: 'Quét lại mã vận đơn, hoặc nhập mã ghi trên phiếu.',
        en: 'Scan the waybill again, or type the code on the slip.',
      },
      path: 'shipment',
    });
  }
}

export class IllegalScan extends Refusal {
  override readonly name = 'IllegalScan';
  readonly code = 'ILLEGAL_SCAN';
  constructor(from: ShipmentState, to: ShipmentState, possible: readonly ShipmentState[]) {
    const [here, asked] = [shipmentStateWords[from], shipmentStateWords[to]];
    super({
      vi: `Bưu gửi đang “${inSentence(here.vi)}”, không thể ghi nhận “${inSentence(asked.vi)}”.`,
      en: `The parcel is “${inSentence(here.en)}”; “${inSentence(asked.en)}” cannot follow.`,
      fix: whatFollows(possible),
      path: 'to',
    });
  }
}

function whatFollows(possible: readonly ShipmentState[]): Said {
  if (possible.length === 0)
    return { vi: 'Hành trình của bưu gửi đã kết thúc.', en: 'The way of the parcel has ended.' };
  const names = listed(possible.map((state) => shipmentStateWords[state]));
  return { vi: `Bước tiếp theo là: ${names.vi}.`, en: `What may follow: ${names.en}.` };
}

export class AttemptsExhausted extends Refusal {
  override readonly name = 'AttemptsExhausted';
  readonly code = 'ATTEMPTS_EXHAUSTED';
  readonly attempts: number;
  constructor(attempts: number) {
    super({
      vi: `Đã phát không thành công ${attempts} lần, hết số lần phát của thí điểm.`,
      en: `${attempts} attempts have failed, which is all that the pilot allows.`,
      fix: {
        vi: 'Chuyển kết quả về Trung tâm HCC; cán bộ một cửa xác nhận hoàn.',
        en: 'Bring the result back to the HCC, where an officer confirms its return.',
      },
    });
    this.attempts = attempts;
  }
}

export class NothingToCarry extends Refusal {
  override readonly name = 'NothingToCarry';
  readonly code = 'NOTHING_TO_CARRY';
  constructor(status: DossierStatus | null) {
    const here = status ? dossierStatusWords[status] : { vi: 'chưa tiếp nhận', en: 'not received' };
    super({
      vi: `Hồ sơ ở trạng thái “${inSentence(here.vi)}”, không có giấy tờ hoặc kết quả để chuyển.`,
      en: `The dossier is “${inSentence(here.en)}”; there are no papers and no result to carry.`,
      fix: {
        vi: 'Chỉ bàn giao kết quả cho bưu điện khi hồ sơ đã có kết quả tại bộ phận một cửa.',
        en: 'Hand a result to the post once it is at the one-stop desk.',
      },
      path: 'dossier',
    });
  }
}

export class ParcelUnderWay extends Refusal {
  override readonly name = 'ParcelUnderWay';
  readonly code = 'PARCEL_UNDER_WAY';
  constructor(parcel: string) {
    super({
      vi: `Hồ sơ đã có bưu gửi ${parcel} đang trong hành trình.`,
      en: `Parcel ${parcel} of this dossier is under way already.`,
      fix: {
        vi: 'Hoàn thành hoặc hủy bưu gửi đó trước khi lập yêu cầu mới.',
        en: 'Finish or cancel that one before a new request.',
      },
      path: 'dossier',
    });
  }
}

export class InBatch extends Refusal {
  override readonly name = 'InBatch';
  readonly code = 'IN_BATCH';
  readonly batch: string;
  constructor(batch: string) {
    super({
      vi: `Bưu gửi nằm trong lô ${batch} chưa bàn giao xong.`,
      en: `The parcel is in batch ${batch}, whose handover is not finished.`,
      fix: {
        vi: 'Bỏ bưu gửi khỏi lô đang lập, hoặc xác nhận nhận đủ cả lô.',
        en: 'Take it out of the open batch, or confirm the whole batch.',
      },
    });
    this.batch = batch;
  }
}

export class UnknownBatch extends Refusal {
  override readonly name = 'UnknownBatch';
  readonly code = 'UNKNOWN_BATCH';
  constructor(code: string) {
    super({
      vi: `Không tìm thấy lô bàn giao ${code} trong phạm vi được xem.`,
      en: `No handover batch ${code} was found among those you may see.`,
      fix: {
        vi: 'Kiểm tra mã ghi trên túi thư (dạng LBG-261127-0003).',
        en: 'Check the code on the bag (like LBG-261127-0003).',
      },
      path: 'batch',
    });
  }
}

export class BatchNotReady extends Refusal {
  override readonly name = 'BatchNotReady';
  readonly code = 'BATCH_NOT_READY';
  /** `needed` is the state the act starts from. */
  constructor(code: string, state: BatchState, needed: BatchState) {
    const [here, from] = [batchStateWords[state], batchStateWords[needed]];
    super({
      vi: `Lô ${code} ở trạng thái “${inSentence(here.vi)}”.`,
      en: `Batch ${code} is “${inSentence(here.en)}”.`,
      fix: {
        vi: `Việc này chỉ làm được khi lô “${inSentence(from.vi)}”.`,
        en: `This is done only while it is “${inSentence(from.en)}”.`,
      },
      path: 'batch',
    });
  }
}

export class BatchMismatch extends Refusal {
  override readonly name = 'BatchMismatch';
  readonly code = 'BATCH_MISMATCH';
  /** Parcels of the sealed list that were not scanned in. */
  readonly missing: readonly string[];
  /** Codes that were scanned in and are not on the list. */
  readonly extra: readonly string[];
  constructor(missing: readonly string[], extra: readonly string[]) {
    super({
      vi: `Danh sách không khớp: ${parts(missing, extra, 'thiếu', 'thừa')}.`,
      en: `The lists do not match: ${parts(missing, extra, 'missing', 'not on the list')}.`,
      fix: {
        vi: 'Tìm đủ bưu gửi còn thiếu, để riêng bưu gửi thừa rồi quét lại; chưa xác nhận khi chưa khớp.',
        en: 'Find what is missing, set aside what is extra and scan again; nothing is confirmed before they match.',
      },
      path: 'scanned',
    });
    this.missing = missing;
    this.extra = extra;
  }
}

function parts(missing: readonly string[], extra: readonly string[], lacks: string, over: string): string {
  const named = (word: string, codes: readonly string[]) =>
    codes.length > 0 ? [`${word} ${codes.slice(0, 10).join(', ')}${codes.length > 10 ? ', …' : ''}`] : [];
  return [...named(lacks, missing), ...named(over, extra)].join('; ');
}

export class SameHands extends Refusal {
  override readonly name = 'SameHands';
  readonly code = 'SAME_HANDS';
  constructor(organisation: Said) {
    super({
      vi: `Lô do ${organisation.vi} giao; bên nhận phải là đơn vị khác.`,
      en: `${organisation.en} gave this batch; another organisation must take it over.`,
      fix: {
        vi: 'Đề nghị bên nhận tự quét và xác nhận.',
        en: 'Let the other side scan it and confirm.',
      },
    });
  }
}
