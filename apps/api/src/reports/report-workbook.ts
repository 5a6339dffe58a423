import type { LaidCell, LaidSheet } from '@tram-ho-so/tables/sheet';
import type { MoveFacts, ReportFacts } from './report-facts.ts';

const cell = (value: LaidCell['cell'], style: NonNullable<LaidCell['style']> = 'plain'): LaidCell => ({
  cell: value,
  style,
});

/** Who moved the cells since the last submission: how many dossiers, and of those how many are not listed. */
export interface Moves {
  readonly listed: readonly MoveFacts[];
  readonly dossiers: number;
  readonly untold: number;
}

/** The form, its checks, what changed since it was handed in and by which dossiers, and what to know: a sheet each. */
export const reportSheets = (facts: ReportFacts, moves: Moves): LaidSheet[] => [
  formSheet(facts),
  listSheet(
    'Kiểm tra chéo',
    facts.checks.map(({ vi, en }) => [cell(vi, 'boxed'), cell(en, 'note')]),
  ),
  changesSheet(facts),
  movesSheet(moves),
  listSheet(
    'Ghi chú',
    facts.notes.map(({ vi, en }) => [cell(vi, 'boxed'), cell(en, 'note')]),
  ),
];

function formSheet({
  code,
  organisations,
  title,
  period,
  unit,
  rowsOf,
  columns,
  rows,
  total,
}: ReportFacts): LaidSheet {
  const width = columns.length + 2;
  const last = letter(width - 1);
  const groups = groupSpans(columns.map(({ group }) => group?.vi ?? null));
  const head = [
    [cell(code ?? '', 'note')],
    [cell(organisations.map(({ vi }) => vi).join(' – '), 'note')],
    [cell(title.vi, 'title')],
    [cell(`${period.vi}. ${unit.vi}`, 'note')],
  ];
  const top = head.length + 1;
  const filled = (style: 'heading', texts: readonly (string | null)[]) =>
    texts.map((text) => cell(text, style));
  return {
    name: 'Biểu',
    widths: [6, 44, ...columns.map(() => 12)],
    heights: [null, null, 24, null, 32, 48, 18],
    frozenRows: top + 2,
    merged: [
      ...head.map((_row, index) => `A${index + 1}:${last}${index + 1}`),
      `A${top}:A${top + 1}`,
      `B${top}:B${top + 1}`,
      ...groups
        .map(({ from, to }) => `${letter(from + 2)}${top}:${letter(to + 2)}${top}`)
        .filter((ref) => new Set(ref.split(':')).size > 1),
    ],
    rows: [
      ...head,
      filled('heading', [
        'STT',
        rowsOf.vi,
        ...columns.map(({ group }, index) =>
          group && columns[index - 1]?.group?.vi !== group.vi ? group.vi : null,
        ),
      ]),
      filled('heading', [null, null, ...columns.map(({ heading }) => heading.vi)]),
      filled('heading', ['(1)', '(2)', ...columns.map(({ number }) => `(${number})`)]),
      ...rows.map(({ label, cells }, index) => [
        cell(index + 1, 'boxedInteger'),
        cell(label.vi, 'boxed'),
        ...cells.map((value) => cell(value, 'boxedInteger')),
      ]),
      [cell(null, 'total'), cell('Tổng cộng', 'total'), ...total.map((value) => cell(value, 'total'))],
    ],
  };
}

function changesSheet({ changes, submitted }: ReportFacts): LaidSheet {
  const rows = [
    [cell(submitted?.vi ?? 'Biểu này chưa từng nộp cho kỳ này.', 'note')],
    ['Dòng', 'Cột', 'Đã nộp', 'Hiện nay', 'Chênh lệch'].map((text) => cell(text, 'heading')),
    ...changes.map(({ label, column, submitted: old, now }) => [
      cell(label.vi, 'boxed'),
      cell(`(${column})`, 'boxed'),
      cell(old, 'boxedInteger'),
      cell(now, 'boxedInteger'),
      cell(now - old, 'boxedInteger'),
    ]),
  ];
  return { name: 'Thay đổi từ lần nộp trước', widths: [48, 8, 12, 12, 12], rows };
}

function movesSheet({ listed, dossiers, untold }: Moves): LaidSheet {
  const told = {
    vi: `${count(dossiers)} hồ sơ làm thay đổi các ô từ lần nộp trước; mỗi dòng là một hồ sơ thêm vào hoặc ra khỏi một ô. Dòng tổng cộng đổi theo các dòng này.`,
    more: untold > 0 ? ` Chưa liệt kê ${count(untold)} hồ sơ.` : '',
  };
  const rows = [
    [cell(dossiers === 0 ? 'Không hồ sơ nào làm thay đổi ô nào.' : told.vi + told.more, 'note')],
    ['Dòng', 'Cột', 'Mã hồ sơ', 'Thêm, bớt', 'Sự kiện biết sau lần nộp'].map((text) => cell(text, 'heading')),
    ...listed.map(({ label, column, code, move, events }) => [
      cell(label.vi, 'boxed'),
      cell(`(${column})`, 'boxed'),
      cell(code, 'boxed'),
      cell(move, 'boxedInteger'),
      cell(events.join('\n'), 'boxed'),
    ]),
  ];
  return {
    name: 'Hồ sơ làm thay đổi',
    widths: [48, 8, 32, 10, 76],
    merged: ['A1:E1'],
    frozenRows: 2,
    rows,
  };
}

const count = (n: number): string => n.toLocaleString('vi-VN');

const listSheet = (name: string, rows: LaidCell[][]): LaidSheet => ({ name, widths: [90, 90], rows });

const letter = (column: number): string => String.fromCharCode(65 + column);

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
