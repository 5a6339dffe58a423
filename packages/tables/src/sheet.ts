import { serialOfDate, serialOfMoment } from './moment.ts';
import type { Cell } from './table.ts';
import { type RepeatedRows, type Style, styles } from './workbook-parts.ts';
import { xml } from './xml.ts';

/** A cell of a laid-out sheet. */
export interface LaidCell {
  readonly cell: Cell;
  readonly style?: Style;
  readonly isDate?: boolean;
}

/** A sheet laid out cell by cell, e.g. an official form. */
export interface LaidSheet {
  readonly name: string;
  readonly rows: readonly (readonly (LaidCell | null)[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Of the first rows, in points, where they are taller than a line. */
  readonly heights?: readonly (number | null)[];
  /** E.g. `A1:M1`. */
  readonly merged?: readonly string[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  /** Rows at the top of every printed page. */
  readonly repeatedRows?: RepeatedRows;
  /** At the foot of every printed page, before its number. */
  readonly foot?: string;
  readonly landscape?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function sheetOpening(widths: readonly number[], frozenRows: number, columns: number): string {
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`;
}

/** One cell in XML at a place like `B7`; a text is written in place, so that codes keep their zeros and nothing is a formula. */
export const cellXml = (place: string, cell: Cell, style: number, isDate: boolean): string =>
  `<c r="${place}"${cellTail(cell, style, isDate)}`;

/** What follows the place of a cell: the same wherever the same thing stands. */
export function cellTail(cell: Cell, style: number, isDate: boolean): string {
  const c = style === 0 ? '' : ` s="${style}"`;
  if (cell === null) return `${c}/>`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${c}><v>${cell}</v></c>` : `${c}/>`;
  if (typeof cell === 'boolean') return `${c} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `${c}><v>${serialOfMoment(cell)}</v></c>`;
  if (isDate) return `${c}><v>${serialOfDate(cell)}</v></c>`;
  return `${c} t="inlineStr"><is>${textXml(cell)}</is></c>`;
}

/** A text as a cell holds it: cut where Excel ends it. */
export function textXml(cell: string): string {
  const text = xml(cell.length > 32_767 ? cell.slice(0, 32_767) : cell);
  return edged.test(text) ? `<t xml:space="preserve">${text}</t>` : `<t>${text}</t>`;
}

/** Blanks that XML would take away. */
const edged = /^\s|\s$|\n/;

/** The letters of a column, from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function laidSheetXml({
  rows,
  widths,
  heights = [],
  merged = [],
  frozenRows = 0,
  foot,
  landscape = true,
}: LaidSheet): string {
  const body = rows.map((row, index) => {
    const cells = row.map((laid, column) =>
      laid
        ? cellXml(
            `${letters(column)}${index + 1}`,
            laid.cell,
            styles[laid.style ?? 'plain'],
            laid.isDate ?? false,
          )
        : '',
    );
    const height = heights[index];
    const tall = height ? ` ht="${height}" customHeight="1"` : '';
    return `<row r="${index + 1}"${tall}>${cells.join('')}</row>`;
  });
  const merges =
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  const setup = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`;
  const footer =
    foot === undefined
      ? ''
      : `<headerFooter><oddFooter>&amp;L${xml(foot.replaceAll('&', '&&'))}&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>`;
  return `${sheetOpening(widths, frozenRows, widths.length)}${body.join('')}</sheetData>${merges}${setup}${footer}</worksheet>`;
}
