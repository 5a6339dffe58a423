import type { Said } from '@tram-ho-so/domain/words';
import type { Layout } from '../pdf/layout.ts';
import { paragraph } from '../pdf/paragraph.ts';
import { byHand, keepWithSignatures, signatures } from '../pdf/signatures.ts';
import { desk, type FormHead, type PrintedPerson } from './form-head.ts';
import { fitted, openForm, person, request } from './form-page.ts';

export interface Form03Facts extends FormHead {
  readonly owner: PrintedPerson;
  readonly reason: Said;
  readonly refusedBy: string | undefined;
}

/** Form 03: reception is refused, with the reason. */
export const form03: Layout<Form03Facts> = fitted((facts, dense) => {
  const pdf = openForm('03', facts, dense);
  const { office, reason } = facts;
  person(pdf, { vi: 'Đã nhận hồ sơ của', en: 'Submitted by' }, facts.owner);
  request(pdf, facts.procedure);
  paragraph(
    pdf,
    {
      vi: `Qua xem xét, ${desk.vi}, ${office.vi} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
      en: `Having examined it, the ${desk.en} of ${office.en} does not accept this dossier for the following reason:`,
    },
    { align: 'justify' },
  );
  paragraph(pdf, { vi: `${reason.vi}.`, en: `${reason.en}.` }, { face: 'bold', inset: 10 });
  keepWithSignatures(pdf, 32);
  paragraph(pdf, {
    vi: 'Xin thông báo để ông/bà được biết và thực hiện./.',
    en: 'For your information and further action.',
  });
  signatures(pdf, [
    { title: { vi: 'Người nộp hồ sơ', en: 'Submitted by' }, hint: byHand },
    { title: { vi: 'Người tiếp nhận hồ sơ', en: 'Examined by' }, hint: byHand, name: facts.refusedBy },
  ]);
  return pdf;
});
