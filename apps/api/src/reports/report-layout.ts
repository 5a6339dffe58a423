import { finishPdf, openPdf } from '../pdf/document.ts';
import type { Layout, Layouts } from '../pdf/layout.ts';
import { nationalHeading } from '../pdf/national-heading.ts';
import { paragraph, title } from '../pdf/paragraph.ts';
import { byHand, signatures } from '../pdf/signatures.ts';
import { table } from '../pdf/table.ts';
import type { ReportFacts } from './report-facts.ts';

/** An official form on A4, landscape, in its column order. */
const report: Layout<ReportFacts> = async (facts) => {
  const {
    title: name,
    code,
    period,
    unit,
    organisations,
    rowsOf,
    at,
    columns,
    rows,
    total,
    checks,
    notes,
  } = facts;
  const pdf = openPdf({
    paper: 'A4_LANDSCAPE',
    languages: 'VI',
    title: name,
    at,
    ...(notes[0] && { foot: notes[0] }),
  });
  nationalHeading(pdf, { organisations, town: 'Hạ Long', at });
  if (code) paragraph(pdf, { vi: code, en: code }, { align: 'center', face: 'bold', size: 10, gap: 2 });
  title(pdf, { vi: name.vi.toLocaleUpperCase('vi-VN'), en: name.en }, 12.5);
  paragraph(
    pdf,
    { vi: `${period.vi}. ${unit.vi}.`, en: period.en },
    { align: 'center', face: 'italic', size: 10, gap: 6 },
  );
  const number = (value: number) => value.toLocaleString('vi-VN');
  const heads = columns.map(({ number: nth, heading, group }) => ({
    head: { vi: `${group ? `${group.vi}: ` : ''}${heading.vi} (${nth})`, en: heading.en },
    share: 9,
    align: 'right' as const,
  }));
  table(
    pdf,
    [
      { head: { vi: 'STT (1)', en: 'No.' }, share: 5, align: 'center' },
      { head: { vi: `${rowsOf.vi} (2)`, en: rowsOf.en }, share: 26 },
      ...heads,
    ],
    [
      ...rows.map(({ label, cells }, index) => [String(index + 1), label.vi, ...cells.map(number)]),
      ['', 'Tổng cộng', ...total.map(number)],
    ],
    { size: 8.5 },
  );
  for (const said of [...checks, ...notes]) paragraph(pdf, said, { size: 8.5, gap: 2 });
  signatures(pdf, [
    { title: { vi: 'Người lập biểu', en: 'Drawn up by' }, hint: byHand },
    { title: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' }, hint: byHand },
  ]);
  return finishPdf(pdf);
};

export const layouts = { report } as const satisfies Layouts;
