import { type LaidCell, type LaidSheet, letters } from '@tram-ho-so/tables/sheet';
import { cell } from './laid-cell.ts';
import type { ReportFacts } from './report-facts.ts';

/** The form itself, in its column order; its head stands on every printed page. */
export function formSheet(facts: ReportFacts): LaidSheet {
  const { notes, rowsOf, columns, rows, total } = facts;
  const groups = groupSpans(columns.map(({ group }) => group?.vi ?? null));
  const above = headingRows(facts, columns.length + 2);
  const top = above.length + 1;
  const headings = (texts: readonly (string | null)[]) => texts.map((text) => cell(text, 'heading'));
  return {
    name: 'Biểu',
    widths: [6, 44, ...columns.map(({ group }) => (group ? 11 : 24))],
    heights: [...above.map(({ height }) => height), ...(groups.length > 0 ? [32, 62] : [20, 28]), 18],
    frozenRows: top + 2,
    repeatedRows: [top, top + 2],
    ...(notes[0] && { foot: notes[0].vi }),
    merged: [
      ...above.flatMap(({ merged }) => merged),
      `A${top}:A${top + 1}`,
      `B${top}:B${top + 1}`,
      ...groups.map(({ from, to }) => `${letters(from + 2)}${top}:${letters(to + 2)}${top}`),
      ...columns.flatMap(({ group }, index) =>
        group ? [] : [`${letters(index + 2)}${top}:${letters(index + 2)}${top + 1}`],
      ),
    ],
    rows: [
      ...above.map(({ cells }) => cells),
      headings([
        'STT',
        rowsOf.vi,
        ...columns.map(({ group, heading }, index) =>
          group ? (columns[index - 1]?.group?.vi === group.vi ? null : group.vi) : heading.vi,
        ),
      ]),
      headings([null, null, ...columns.map(({ group, heading }) => (group ? heading.vi : null))]),
      headings(['(1)', '(2)', ...columns.map(({ number }) => `(${number})`)]),
      ...rows.map(({ label, cells }, index) => [
        cell(index + 1, 'boxedCentred'),
        cell(label.vi, 'boxed'),
        ...cells.map((value) => cell(value, 'boxedInteger')),
      ]),
      [cell(null, 'total'), cell('Tổng cộng', 'totalText'), ...total.map((value) => cell(value, 'total'))],
    ],
  };
}

interface HeadingRow {
  readonly cells: readonly (LaidCell | null)[];
  readonly height: number | null;
  readonly merged: readonly string[];
}

/** Above the table: number of the form, who reports to whom, title, period, what must not be missed, unit. */
function headingRows(
  { code, parties, title, period, warning, unit }: ReportFacts,
  width: number,
): HeadingRow[] {
  const last = letters(width - 1);
  const from = Math.max(2, width - 5);
  const parted = parties.map(({ label, name }, index): HeadingRow => {
    const row = index + 1;
    const said = `${label.vi}: ${name?.vi ?? '…………………………'}`;
    return {
      cells: [
        cell(index === 0 ? (code?.vi ?? null) : null, 'note'),
        ...Array.from({ length: from - 1 }, () => null),
        cell(said, 'note'),
      ],
      height: null,
      merged: [`A${row}:${letters(from - 1)}${row}`, `${letters(from)}${row}:${last}${row}`],
    };
  });
  const whole = (
    [
      [title.vi.toLocaleUpperCase('vi-VN'), 'title', 24],
      [period.vi, 'noteCentred', null],
      ...(warning ? ([[warning.vi, 'warning', null]] as const) : []),
      [unit.vi, 'noteRight', null],
    ] as const
  ).map(([text, style, height], index): HeadingRow => {
    const row = parted.length + index + 1;
    return { cells: [cell(text, style)], height, merged: [`A${row}:${last}${row}`] };
  });
  return [...parted, ...whole];
}

/** Stretches of columns under one heading. */
function groupSpans(groups: readonly (string | null)[]): { from: number; to: number }[] {
  const spans: { from: number; to: number; name: string }[] = [];
  groups.forEach((name, index) => {
    const last = spans.at(-1);
    if (name !== null && last?.name === name && last.to === index - 1) last.to = index;
    else if (name !== null) spans.push({ from: index, to: index, name });
  });
  return spans;
}
