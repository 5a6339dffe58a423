import type { Said } from '@tram-ho-so/domain/words';
import type { Layout } from '../pdf/layout.ts';
import { saidDay, saidMoment } from '../pdf/moments.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { bySeal, keepWithSignatures, signatures } from '../pdf/signatures.ts';
import { desk, type FormHead, type PrintedPerson } from './form-head.ts';
import { fitted, openForm } from './form-page.ts';

export interface Form04Facts extends FormHead {
  readonly owner: PrintedPerson;
  readonly acceptedAt: Date;
  /** The promise as it stood before the extension. */
  readonly dueBefore: Date;
  readonly dueAgain: Date;
  /** Working days by which it was extended, where the books say so. */
  readonly days: number | undefined;
  readonly reason: Said;
}

/** Form 04: the promise will not be kept; an apology, the reason and the one new date. */
export const form04: Layout<Form04Facts> = fitted((facts, dense) => {
  const pdf = openForm('04', facts, dense);
  const { office, procedure, code, reason } = facts;
  labelled(pdf, { vi: 'Kính gửi', en: 'To' }, facts.owner.name);
  if (facts.owner.address) labelled(pdf, { vi: 'Địa chỉ', en: 'Address' }, facts.owner.address);
  const accepted = saidDay(facts.acceptedAt);
  const before = saidMoment(facts.dueBefore);
  const again = saidMoment(facts.dueAgain);
  const flowing = { align: 'justify', indent: 16 } as const;
  paragraph(
    pdf,
    {
      vi: `${capital(accepted.vi)}, ${office.vi} tiếp nhận hồ sơ của ông/bà về việc ${procedure.vi}; mã hồ sơ ${code}.`,
      en: `On ${accepted.en} ${office.en} accepted your dossier: ${procedure.en}; code ${code}.`,
    },
    flowing,
  );
  labelled(pdf, { vi: 'Thời gian hẹn trả kết quả', en: 'Result promised for' }, before);
  paragraph(
    pdf,
    {
      vi: 'Tuy nhiên, đến nay cơ quan chưa thể trả kết quả giải quyết hồ sơ của ông/bà đúng thời hạn đã hẹn.',
      en: 'The result cannot be given by the promised time.',
    },
    flowing,
  );
  labelled(pdf, { vi: 'Lý do', en: 'Reason' }, reason);
  paragraph(
    pdf,
    {
      vi: `Sự chậm trễ này đã gây phiền hà, tốn kém thời gian, công sức của ông/bà. ${office.vi} xin lỗi ông/bà và hẹn lại thời gian trả kết quả:`,
      en: `${office.en} apologises for the trouble and the time this costs you, and gives a new date:`,
    },
    flowing,
  );
  keepWithSignatures(pdf, 66);
  const days = facts.days === undefined ? { vi: '', en: '' } : extension(facts.days);
  labelled(
    pdf,
    { vi: 'Hẹn lại ngày trả kết quả', en: 'New date' },
    { vi: again.vi + days.vi, en: again.en + days.en },
  );
  paragraph(
    pdf,
    { vi: 'Mong nhận được sự thông cảm của ông/bà./.', en: 'We ask for your understanding.' },
    flowing,
  );
  const recipients = ['Như trên;', `Lưu: VT, ${desk.vi}.`];
  signatures(pdf, [{ title: { vi: 'Thủ trưởng cơ quan, đơn vị', en: 'Head of the office' }, hint: bySeal }], {
    recipients,
  });
  return pdf;
});

const extension = (days: number): Said => ({
  vi: ` (gia hạn ${days} ngày làm việc)`,
  en: ` (${days} working ${days === 1 ? 'day' : 'days'} later)`,
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
