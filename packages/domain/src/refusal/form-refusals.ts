import type { FormNumber } from '../forms/form-number.ts';
import type { Said } from '../words.ts';
import { Refusal } from './refusal.ts';

/** A form that leaves the desk with an act; the register (06) is there always. */
type FormOfAct = Exclude<FormNumber, '06'>;

const why = {
  '01': {
    vi: 'Hồ sơ chưa được tiếp nhận nên chưa có Giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01).',
    en: 'The dossier is not accepted yet, so there is no receipt (form 01).',
  },
  '02': {
    vi: 'Hồ sơ chưa có yêu cầu bổ sung, hoàn thiện nên chưa có phiếu (mẫu 02).',
    en: 'Nothing was asked to be supplemented or completed, so there is no request (form 02).',
  },
  '03': {
    vi: 'Hồ sơ không bị từ chối tiếp nhận nên không có phiếu từ chối (mẫu 03).',
    en: 'Reception was not refused, so there is no refusal slip (form 03).',
  },
  '04': {
    vi: 'Hồ sơ chưa được hẹn lại ngày trả kết quả nên chưa có phiếu xin lỗi (mẫu 04).',
    en: 'No new date was given, so there is no apology (form 04).',
  },
  '05': {
    vi: 'Hồ sơ chưa được tiếp nhận nên chưa có quá trình giải quyết để kiểm soát (mẫu 05).',
    en: 'The dossier is not accepted yet, so there is no settlement to follow (form 05).',
  },
} as const satisfies Record<FormOfAct, Said>;

const wayOut = {
  '01': { vi: 'Tiếp nhận hồ sơ rồi in lại.', en: 'Accept the dossier, then print again.' },
  '02': {
    vi: 'Ghi nhận bước yêu cầu bổ sung, hoàn thiện kèm giấy tờ còn thiếu rồi in lại.',
    en: 'Record the request with the papers that are missing, then print again.',
  },
  '03': {
    vi: 'Mẫu 03 chỉ có khi Trung tâm HCC từ chối tiếp nhận và nêu lý do.',
    en: 'Form 03 exists only once the HCC has refused reception with a reason.',
  },
  '04': {
    vi: 'Mẫu 04 được lập cùng bước gia hạn và xin lỗi.',
    en: 'Form 04 is made by the step that extends the promise with an apology.',
  },
  '05': { vi: 'Tiếp nhận hồ sơ rồi in lại.', en: 'Accept the dossier, then print again.' },
} as const satisfies Record<FormOfAct, Said>;

export class FormNotIssued extends Refusal {
  override readonly name = 'FormNotIssued';
  readonly code = 'FORM_NOT_ISSUED';
  readonly form: FormOfAct;
  constructor(form: FormOfAct) {
    super({ ...why[form], fix: wayOut[form] });
    this.form = form;
  }
}

export class PostalSlipInstead extends Refusal {
  override readonly name = 'PostalSlipInstead';
  readonly code = 'POSTAL_SLIP_INSTEAD';
  /** `where` names the branch that received by post. */
  constructor(where: Said) {
    super({
      vi: `${where.vi} nhận hồ sơ qua dịch vụ bưu chính và chưa được giao cấp Giấy tiếp nhận (mẫu 01); thời hạn giải quyết tính từ khi hồ sơ về tới Trung tâm HCC.`,
      en: `${where.en} received the dossier by post and may not issue the receipt (form 01); time counts from arrival at the HCC.`,
      fix: {
        vi: 'Giao công dân phiếu hồ sơ bưu chính có chữ ký hai bên; Trung tâm HCC cấp mẫu 01 khi nhận được hồ sơ.',
        en: 'Give the citizen the postal dossier slip signed by both; the HCC issues form 01 when the dossier arrives.',
      },
    });
  }
}
