import type { Said } from '@tram-ho-so/domain/words';
import type { Pdf } from '../pdf/document.ts';
import type { Layout } from '../pdf/layout.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { table } from '../pdf/table.ts';
import type { FormHead } from './form-head.ts';
import { fitted, openForm, request } from './form-page.ts';

/** One hand-over, or one thing that happened in between. */
export interface ControlRow {
  readonly giver: Said;
  readonly receiver: Said;
  /** `HH:mm dd/MM/yyyy` */
  readonly moment: string;
  /** Against the official promise; said only when the result is ready. */
  readonly result: Said | undefined;
  readonly remark: Said;
}

export interface Form05Facts extends FormHead {
  readonly department: Said;
  /** The promise now. */
  readonly due: string | undefined;
  readonly rows: readonly ControlRow[];
}

const columns = [
  { head: { vi: 'TT', en: 'No.' }, share: 7, align: 'center' },
  { head: { vi: 'Tên cơ quan, bộ phận', en: 'Body' }, share: 37 },
  { head: { vi: 'Thời gian giao, nhận', en: 'Handed over at' }, share: 19, align: 'center' },
  { head: { vi: 'Kết quả giải quyết', en: 'Result' }, share: 16, align: 'center' },
  { head: { vi: 'Ghi chú', en: 'Remarks' }, share: 30 },
] as const;

/** Form 05: through whose hands it went, and when; no personal data. */
export const form05: Layout<Form05Facts> = fitted((facts, dense) => {
  const pdf = openForm('05', facts, dense);
  request(pdf, facts.procedure);
  labelled(pdf, { vi: 'Cơ quan giải quyết hồ sơ', en: 'Settled by' }, facts.department);
  labelled(
    pdf,
    { vi: 'Thời gian hẹn trả kết quả', en: 'Result promised for' },
    facts.due ?? { vi: 'chưa ấn định', en: 'no date yet' },
  );
  paragraph(
    pdf,
    {
      vi: 'Kết quả giải quyết ghi trước hạn, đúng hạn hoặc quá hạn so với hẹn trả gốc, không tính phần gia hạn.',
      en: 'The result is judged by the original promise; an extension hides no delay.',
    },
    { face: 'italic', size: 9 },
  );
  table(
    pdf,
    columns,
    facts.rows.map((row, index) => cells(pdf, row, index)),
    { size: 9 },
  );
  return pdf;
});

function cells({ languages }: Pdf, { giver, receiver, moment, result, remark }: ControlRow, index: number) {
  const said = ({ vi, en }: Said) => (languages === 'BILINGUAL' && en !== vi ? `${vi}\n${en}` : vi);
  return [
    String(index + 1),
    giver.vi === receiver.vi ? giver.vi : `Giao: ${giver.vi}\nNhận: ${receiver.vi}`,
    moment.replace(' ', '\n'),
    result ? said(result) : '',
    said(remark),
  ];
}
