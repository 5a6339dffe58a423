import type { Asker } from '../pool/ask.ts';
import { type Finding, readFindings } from './read-findings.ts';

const headings = ['Dòng', 'Cột', 'Mức', 'Mã', 'Nội dung', 'Message'];
const PAGE = 2_000;

/**
 * The report of an import as CSV for a spreadsheet: UTF-8 with its mark, separated by `;` as Vietnamese spreadsheets
 * expect. It names rows and columns and repeats nothing that a person wrote.
 */
export async function* registerReport(asker: Asker, importId: number): AsyncGenerator<string> {
  yield `\uFEFF${line(headings)}`;
  let after: Finding | undefined;
  do {
    const page = await readFindings(asker, importId, { first: PAGE, after });
    if (page.length > 0) {
      yield page
        .map(({ row, column, severity, code, vi, en }) =>
          line([String(row), column ?? '', severity, code, vi, en]),
        )
        .join('');
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
}

const line = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/** A leading sign that a spreadsheet would compute with is disarmed. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\0＝]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
