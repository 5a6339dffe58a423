import type { LaidCell, LaidSheet } from '@tram-ho-so/tables/sheet';
import { cell } from './laid-cell.ts';
import type { MoveFacts, ReportFacts } from './report-facts.ts';
import { formSheet } from './report-form-sheet.ts';

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
    [...(facts.warning ? [facts.warning] : []), ...facts.notes].map(({ vi, en }) => [
      cell(vi, 'boxed'),
      cell(en, 'note'),
    ]),
  ),
];

function changesSheet({ changes, submitted }: ReportFacts): LaidSheet {
  const rows = [
    [cell(submitted?.vi ?? 'Biểu này chưa từng nộp cho kỳ này.', 'note')],
    ['Dòng', 'Cột', 'Đã nộp', 'Biểu này', 'Thêm, bớt'].map((text) => cell(text, 'heading')),
    ...changes.map(({ label, column, submitted: old, now }) => [
      cell(label.vi, 'boxed'),
      cell(`(${column})`, 'boxedCentred'),
      cell(old, 'boxedInteger'),
      cell(now, 'boxedInteger'),
      cell(now - old, 'boxedSigned'),
    ]),
  ];
  return {
    name: 'Thay đổi từ lần nộp trước',
    widths: [48, 8, 12, 12, 12],
    heights: [30],
    merged: ['A1:E1'],
    frozenRows: 2,
    repeatedRows: [2, 2],
    rows,
  };
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
      cell(`(${column})`, 'boxedCentred'),
      cell(code, 'boxed'),
      cell(move, 'boxedSigned'),
      cell(events.join('\n'), 'boxed'),
    ]),
  ];
  return {
    name: 'Hồ sơ làm thay đổi',
    widths: [48, 8, 32, 10, 76],
    heights: [30],
    merged: ['A1:E1'],
    frozenRows: 2,
    repeatedRows: [2, 2],
    rows,
  };
}

const count = (n: number): string => n.toLocaleString('vi-VN');

const listSheet = (name: string, rows: LaidCell[][]): LaidSheet => ({ name, widths: [90, 90], rows });
