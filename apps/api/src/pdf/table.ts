import type { Said } from '@tram-ho-so/domain/words';
import { ink, type Pdf } from './document.ts';
import type { Face } from './fonts.ts';
import { type Box, drawHead, padding, shade } from './table-head.ts';

export interface Column {
  readonly head: Said;
  /** The name over it and its neighbours of the same group. */
  readonly group?: Said | null;
  /** Its printed number, e.g. `(3)`. */
  readonly nth?: string;
  /** Part of the width; the parts of all columns are added up. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Not of the form itself: on a light ground. */
  readonly shaded?: boolean;
}

export interface TableLook {
  readonly size?: number;
  /** A last row in bold, on one page with the row above it. */
  readonly total?: readonly string[];
}

/** A ruled table: its head stands on every page it reaches, a row is never parted between two pages. */
export function table(
  pdf: Pdf,
  columns: readonly Column[],
  rows: Iterable<readonly string[]>,
  { size = 9.5, total }: TableLook = {},
): void {
  const { doc, frame } = pdf;
  const boxes = boxesOf(pdf, columns);
  drawHead(pdf, boxes, size);
  const put = (row: readonly string[], face: Face, kept = 0) => {
    doc.font(face).fontSize(size).fillColor(ink);
    const height = heightOf(pdf, boxes, row, size);
    if (doc.y + height + kept > frame.bottom) {
      doc.addPage();
      drawHead(pdf, boxes, size);
      doc.font(face).fontSize(size).fillColor(ink);
    }
    drawRow(pdf, boxes, row, height);
  };
  let last: readonly string[] | undefined;
  for (const row of rows) {
    if (last) put(last, 'regular');
    last = row;
  }
  if (last) put(last, 'regular', total ? size * 1.2 + 2 * padding : 0);
  if (total) put(total, 'bold');
  doc.x = frame.left;
  doc.y += 6;
}

function boxesOf({ frame }: Pdf, columns: readonly Column[]): Box[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = frame.left;
  return columns.map((column) => {
    const width = (frame.width * column.share) / whole;
    const box = { ...column, x, width, inner: width - 2 * padding };
    x += width;
    return box;
  });
}

const heightOf = ({ doc }: Pdf, boxes: readonly Box[], row: readonly string[], size: number): number =>
  2 * padding +
  Math.max(
    size * 1.2,
    ...boxes.map(({ inner }, index) => {
      const text = row[index] ?? '';
      return text === '' ? 0 : doc.heightOfString(text, { width: inner });
    }),
  );

function drawRow(pdf: Pdf, boxes: readonly Box[], row: readonly string[], height: number): void {
  const { doc } = pdf;
  const top = doc.y;
  shade(pdf, boxes, top, height);
  doc.fillColor(ink);
  for (const [index, { x, inner, align = 'left' }] of boxes.entries()) {
    const text = row[index];
    if (text) doc.text(text, x + padding, top + padding, { width: inner, align });
  }
  rules(pdf, boxes, top, height);
  doc.y = top + height;
}

function rules({ doc, frame }: Pdf, boxes: readonly Box[], top: number, height: number): void {
  doc.lineWidth(0.5).strokeColor(ink);
  doc.rect(frame.left, top, frame.width, height);
  for (const { x } of boxes.slice(1)) doc.moveTo(x, top).lineTo(x, top + height);
  doc.stroke();
}
