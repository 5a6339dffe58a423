import type { Said } from '@tram-ho-so/domain/words';
import { finishPdf, openPdf } from '../pdf/document.ts';
import type { Layout, Layouts } from '../pdf/layout.ts';
import { saidDay } from '../pdf/moments.ts';
import { paragraph } from '../pdf/paragraph.ts';
import { byHand, keepWithSignatures, signatures } from '../pdf/signatures.ts';
import { table } from '../pdf/table.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportHeading } from './report-heading.ts';

const small = { size: 8.5, gap: 2 } as const;

/** An official form on A4, landscape, in its column order. */
const report: Layout<ReportFacts> = async (facts) => {
  const { title, unit, rowsOf, at, columns, rows, total, checks, notes } = facts;
  const pdf = openPdf({
    paper: 'A4_LANDSCAPE',
    languages: 'VI',
    title,
    at,
    ...(notes[0] && { foot: notes[0] }),
  });
  reportHeading(pdf, facts);
  paragraph(pdf, unit, { align: 'right', face: 'italic', size: 9, gap: 2 });
  const number = (value: number) => value.toLocaleString('vi-VN');
  table(
    pdf,
    [
      { head: { vi: 'STT', en: 'No.' }, nth: '(1)', share: 5, align: 'center' },
      { head: rowsOf, nth: '(2)', share: 28 },
      ...columns.map(({ number: nth, heading, group, beside }) => ({
        head: heading,
        group,
        nth: `(${nth})`,
        share: 9,
        align: 'right' as const,
        shaded: beside,
      })),
    ],
    rows.map(({ label, cells }, index) => [String(index + 1), label.vi, ...cells.map(number)]),
    { size: 8.5, total: ['', 'Tổng cộng', ...total.map(number)] },
  );
  const [asOf, close, ...more] = notes;
  const said = [...checks, ...(asOf && close ? [together(asOf, close)] : []), ...more];
  for (const each of said.slice(0, -1)) paragraph(pdf, each, small);
  keepWithSignatures(pdf, 26);
  for (const last of said.slice(-1)) paragraph(pdf, last, small);
  paragraph(pdf, dated(at), {
    align: 'center',
    face: 'italic',
    size: 10,
    inset: pdf.frame.width / 2,
    gap: 0,
  });
  signatures(pdf, [
    { title: { vi: 'Người lập biểu', en: 'Drawn up by' }, hint: byHand },
    { title: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' }, hint: byHand },
  ]);
  return finishPdf(pdf);
};

const together = (a: Said, b: Said): Said => ({ vi: `${a.vi} ${b.vi}`, en: `${a.en} ${b.en}` });

const dated = (at: Date) => {
  const { vi, en } = saidDay(at);
  return { vi: `Hạ Long, ${vi}`, en: `Hạ Long, ${en}` };
};

export const layouts = { report } as const satisfies Layouts;
