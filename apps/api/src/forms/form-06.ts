import { formTitles } from '@tram-ho-so/domain/forms';
import type { Said } from '@tram-ho-so/domain/words';
import { finishPdf, type Languages, openPdf } from '../pdf/document.ts';
import type { Layout } from '../pdf/layout.ts';
import { nationalHeading } from '../pdf/national-heading.ts';
import { paragraph, title } from '../pdf/paragraph.ts';
import { byHand, signatures } from '../pdf/signatures.ts';
import { table } from '../pdf/table.ts';
import { town } from './form-head.ts';

export interface RegisterRow {
  readonly code: string;
  readonly procedure: string;
  readonly sets: number;
  readonly owner: string;
  readonly contact: string;
  readonly department: string;
  readonly received: string;
  readonly due: string;
  readonly returned: string;
  readonly returnChannel: string;
  readonly remark: string;
}

export interface Form06Facts {
  readonly languages: Languages;
  readonly at: Date;
  readonly organisations: readonly Said[];
  /** Which dossiers it holds, as a sentence. */
  readonly scope: Said;
  readonly foot: Said;
  readonly rows: readonly RegisterRow[];
}

const columns = [
  { head: { vi: 'TT', en: 'No.' }, share: 5, align: 'center' },
  { head: { vi: 'Mã hồ sơ', en: 'Code' }, share: 14 },
  { head: { vi: 'Tên thủ tục hành chính', en: 'Procedure' }, share: 24 },
  { head: { vi: 'Số bộ', en: 'Sets' }, share: 5, align: 'center' },
  { head: { vi: 'Tên cá nhân, tổ chức', en: 'Owner' }, share: 15 },
  { head: { vi: 'Địa chỉ, số điện thoại', en: 'Address, phone' }, share: 16 },
  { head: { vi: 'Cơ quan chủ trì giải quyết', en: 'Settled by' }, share: 12 },
  { head: { vi: 'Nhận hồ sơ', en: 'Received' }, share: 10, align: 'center' },
  { head: { vi: 'Hẹn trả', en: 'Promised' }, share: 10, align: 'center' },
  { head: { vi: 'Trả kết quả', en: 'Returned' }, share: 10, align: 'center' },
  { head: { vi: 'Phương thức nhận', en: 'Return by' }, share: 10 },
  { head: { vi: 'Ký nhận', en: 'Signed' }, share: 7 },
  { head: { vi: 'Ghi chú', en: 'Remarks' }, share: 12 },
] as const;

/** Form 06: the register, its head on every page. */
export const form06: Layout<Form06Facts> = async (facts) => {
  const { languages, at, organisations, scope, foot, rows } = facts;
  const name = formTitles['06'];
  const pdf = openPdf({ paper: 'A4_LANDSCAPE', languages, title: name, at, foot, endless: true });
  nationalHeading(pdf, { organisations, town, at });
  title(pdf, name, 14);
  paragraph(pdf, scope, { align: 'center', face: 'italic', size: 10.5, gap: 6 });
  table(pdf, columns, rows.map(cells), { size: 8.5 });
  if (rows.length === 0)
    paragraph(pdf, { vi: 'Không có hồ sơ nào trong phạm vi này.', en: 'No dossier is in this scope.' });
  signatures(pdf, [{ title: { vi: 'Người lập sổ', en: 'Kept by' }, hint: byHand }]);
  return finishPdf(pdf);
};

const cells = (row: RegisterRow, index: number): string[] => [
  String(index + 1),
  row.code,
  row.procedure,
  String(row.sets).padStart(2, '0'),
  row.owner,
  row.contact,
  row.department,
  row.received,
  row.due,
  row.returned,
  row.returnChannel,
  '',
  row.remark,
];
