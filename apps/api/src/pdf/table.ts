import type { Said } from '@tram-ho-so/domain/words';
import { ink, type Pdf, paleInk } from './document.ts';

export interface Column {
  readonly head: Said;
  /** Part of the width; the parts of all columns are added up. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableLook {
  readonly size?: number;
}

const padding = 3;

/** A ruled table: its head stands on every page it reaches, a row is never parted between two pages. */
export function table(
  pdf: Pdf,
  columns: readonly Column[],
  rows: Iterable<readonly string[]>,
  { size = 9.5 }: TableLook = {},
): void {
  const { doc, frame } = pdf;
  const boxes = boxesOf(pdf, columns);
  drawHead(pdf, boxes, size);
  doc.font('regular').fontSize(size).fillColor(ink);
  for (const row of rows) {
    const height = Math.max(...boxes.map(({ inner }, index) => heightOf(pdf, row[index] ?? '', inner, size)));
    if (doc.y + height > frame.bottom) {
      doc.addPage();
      drawHead(pdf, boxes, size);
      doc.font('regular').fontSize(size).fillColor(ink);
    }
    drawRow(pdf, boxes, row, height);
  }
  doc.x = frame.left;
  doc.y += 6;
}

interface Box extends Column {
  readonly x: number;
  readonly width: number;
  /** Width inside the padding. */
  readonly inner: number;
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

const heightOf = ({ doc }: Pdf, text: string, width: number, size: number) =>
  Math.max(size * 1.2, text === '' ? 0 : doc.heightOfString(text, { width })) + 2 * padding;

function drawRow(pdf: Pdf, boxes: readonly Box[], row: readonly string[], height: number): void {
  const { doc } = pdf;
  const top = doc.y;
  for (const [index, { x, inner, align = 'left' }] of boxes.entries()) {
    const text = row[index];
    if (text) doc.text(text, x + padding, top + padding, { width: inner, align });
  }
  rules(pdf, boxes, top, height);
  doc.y = top + height;
}

function drawHead(pdf: Pdf, boxes: readonly Box[], size: number): void {
  const { doc, languages } = pdf;
  const english = languages === 'BILINGUAL';
  const small = Math.max(7.5, size - 1.5);
  const heights = boxes.map(({ head, inner }) => {
    const vi = doc.font('bold').fontSize(size).heightOfString(head.vi, { width: inner });
    const en = english ? doc.font('italic').fontSize(small).heightOfString(head.en, { width: inner }) : 0;
    return vi + en + 2 * padding;
  });
  const height = Math.max(...heights);
  const top = doc.y;
  for (const [index, { head, x, inner }] of boxes.entries()) {
    const y = top + padding + (height - (heights[index] ?? height)) / 2;
    doc.font('bold').fontSize(size).fillColor(ink);
    doc.text(head.vi, x + padding, y, { width: inner, align: 'center' });
    if (english) {
      doc.font('italic').fontSize(small).fillColor(paleInk);
      doc.text(head.en, x + padding, doc.y, { width: inner, align: 'center' });
    }
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
