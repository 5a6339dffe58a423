import type { Said } from '@tram-ho-so/domain/words';
import { finishPdf, type Languages, openPdf, type Pdf } from '../../pdf/document.ts';
import type { Layout, Layouts } from '../../pdf/layout.ts';
import { nationalHeading } from '../../pdf/national-heading.ts';
import { labelled, paragraph, title } from '../../pdf/paragraph.ts';
import { byHand, keepWithSignatures, signatures } from '../../pdf/signatures.ts';
import { table } from '../../pdf/table.ts';

/** The evidence pack as it is printed: everything said already, so that the layout only places it. */
export interface PackFacts {
  readonly languages: Languages;
  readonly at: Date;
  readonly proposedAt: Date;
  readonly organisations: readonly Said[];
  readonly name: Said;
  readonly foot: Said;
  /** Number, who, why, from when, what was decided. */
  readonly heads: readonly { readonly label: Said; readonly value: Said | string }[];
  readonly changes: readonly Said[];
  readonly simulated: Said;
  readonly window: Said;
  readonly summary: readonly (readonly string[])[];
  readonly procedures: readonly { readonly name: Said; readonly rows: readonly (readonly string[])[] }[];
  readonly thresholds: readonly (readonly string[])[];
  readonly proposer: string;
  readonly decider: string | undefined;
}

const pack: Layout<PackFacts> = (facts) => {
  const { languages, at, name, foot, organisations } = facts;
  const pdf = openPdf({ paper: 'A4', languages, title: name, at, foot });
  nationalHeading(pdf, { organisations, town: 'Hạ Long', at: facts.proposedAt });
  title(pdf, name);
  for (const { label, value } of facts.heads) labelled(pdf, label, value);
  part(pdf, { vi: '1. Nội dung thay đổi', en: '1. What would change' });
  for (const change of facts.changes)
    paragraph(pdf, { vi: `- ${change.vi}`, en: `- ${change.en}` }, { inset: 10 });
  part(pdf, { vi: '2. Kết quả theo tiêu chí', en: '2. Results by criterion' });
  paragraph(pdf, facts.window);
  paragraph(pdf, facts.simulated, { face: 'bold' });
  table(pdf, summaryColumns, facts.summary);
  for (const procedure of facts.procedures) {
    paragraph(pdf, procedure.name, { face: 'bold' });
    table(pdf, gateColumns, procedure.rows, { size: 9 });
  }
  part(pdf, { vi: '3. Ngưỡng và nguồn', en: '3. Thresholds and their sources' });
  paragraph(pdf, {
    vi: 'Ngưỡng là thiết đặt của hệ thống tại thời điểm đề xuất. Hệ thống chỉ đề xuất; Ủy ban nhân dân thành phố quyết định.',
    en: 'Thresholds are settings of the system at the time of the proposal. The system proposes; the City People’s Committee decides.',
  });
  table(pdf, thresholdColumns, facts.thresholds, { size: 9 });
  keepWithSignatures(pdf, 10);
  signatures(pdf, [
    { title: { vi: 'Người đề xuất', en: 'Proposed by' }, hint: byHand, name: facts.proposer },
    { title: { vi: 'Người kết luận', en: 'Decided by' }, hint: byHand, name: facts.decider },
  ]);
  return finishPdf(pdf);
};

const part = (pdf: Pdf, said: Said) => {
  pdf.doc.y += 6;
  paragraph(pdf, said, { face: 'bold', size: 12 });
};

const summaryColumns = [
  { head: { vi: 'STT', en: 'No.' }, share: 0.6, align: 'center' },
  { head: { vi: 'Thủ tục', en: 'Procedure' }, share: 4.4 },
  { head: { vi: 'Hồ sơ bưu điện', en: 'By the post' }, share: 1.2, align: 'right' },
  { head: { vi: 'Mô phỏng', en: 'Simulated' }, share: 1.2, align: 'right' },
  { head: { vi: 'Kết luận', en: 'Verdict' }, share: 1.6 },
  { head: { vi: 'Không đạt', en: 'Failed' }, share: 1.4 },
  { head: { vi: 'Thiếu số liệu', en: 'Lacking' }, share: 1.4 },
] as const;

const gateColumns = [
  { head: { vi: 'Tiêu chí', en: 'Criterion' }, share: 3.4 },
  { head: { vi: 'Kết quả', en: 'Found' }, share: 2.4 },
  { head: { vi: 'n/d và khoảng tin cậy 95 %', en: 'n/d and 95 % interval' }, share: 2.2, align: 'center' },
  { head: { vi: 'Ngưỡng', en: 'Threshold' }, share: 1.4, align: 'center' },
  { head: { vi: 'Đánh giá', en: 'State' }, share: 1.6 },
] as const;

const thresholdColumns = [
  { head: { vi: 'Ngưỡng', en: 'Threshold' }, share: 3 },
  { head: { vi: 'Giá trị', en: 'Value' }, share: 1, align: 'right' },
  { head: { vi: 'Nguồn', en: 'Source' }, share: 4.4 },
  { head: { vi: 'Độ tin cậy', en: 'Trust' }, share: 1.3 },
] as const;

export const layouts = { PACK: pack } as const satisfies Layouts;
