import { type Asker, ask } from '../pool/ask.ts';

type Finding = {
  readonly id: number;
  readonly row: number;
  readonly column: string | null;
  readonly severity: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

const headings = ['Dòng', 'Cột', 'Mức', 'Mã', 'Nội dung', 'Message'];
const PAGE = 2_000;

/**
 * The report of an import as CSV for a spreadsheet: UTF-8 with its mark, separated by `;` as Vietnamese spreadsheets
 * expect. It names rows and columns and repeats nothing that a person wrote.
 */
export async function* registerReport(asker: Asker, importId: number): AsyncGenerator<string> {
  yield `\uFEFF${line(headings)}`;
  let after: Pick<Finding, 'row' | 'id'> | undefined = { row: 0, id: 0 };
  while (after) {
    const page = await findingsAfter(asker, importId, after);
    if (page.length > 0) {
      yield page
        .map(({ row, column, severity, code, vi, en }) =>
          line([String(row), column ?? '', severity, code, vi, en]),
        )
        .join('');
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  }
}

const findingsAfter = (
  asker: Asker,
  importId: number,
  { row, id }: Pick<Finding, 'row' | 'id'>,
): Promise<Finding[]> =>
  ask<Finding>(
    asker,
    `SELECT id, row, "column", severity, code, message_vi AS vi, message_en AS en FROM register_findings
     WHERE import_id = $1 AND (row, id) > ($2, $3) ORDER BY row, id LIMIT ${PAGE}`,
    [importId, row, id],
  );

const line = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/** A leading sign that a spreadsheet would compute with is disarmed. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\0＝]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
