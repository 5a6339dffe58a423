import { balanced } from '../pdf/balanced.ts';
import { ink, type Pdf } from '../pdf/document.ts';
import type { Face } from '../pdf/fonts.ts';
import type { ReportFacts } from './report-facts.ts';

const size = 9.5;

/** The head of a report form: its number on the left, title and period in the middle, who reports to whom on the right. */
export function reportHeading(pdf: Pdf, { code, title, period, parties, warning }: ReportFacts): void {
  const { doc, frame } = pdf;
  const side = frame.width * 0.21;
  const middle = { x: frame.left + side + 8, width: frame.width - 2 * side - 16 };
  const top = doc.y;
  const set = (face: Face, points: number) => doc.font(face).fontSize(points).fillColor(ink);

  if (code) set('bold', size).text(code.vi, frame.left, top, { width: side });
  const yLeft = doc.y;
  set('bold', 13);
  balanced(pdf, inLines(title.vi.toLocaleUpperCase('vi-VN')), middle.x, top, middle.width);
  set('italic', 10.5).text(period.vi, middle.x, doc.y + 2, { width: middle.width, align: 'center' });
  if (warning) {
    set('bold', 9.5).text(warning.vi, middle.x, doc.y + 2, { width: middle.width, align: 'center' });
  }
  const yMiddle = doc.y;
  let yRight = top;
  for (const { label, name } of parties) {
    set('regular', size).text(`${label.vi}:`, frame.right - side, yRight, { width: side });
    set('bold', size).text(name?.vi ?? '……………………………………', { width: side });
    yRight = doc.y + 2;
  }
  doc.x = frame.left;
  doc.y = Math.max(yLeft, yMiddle, yRight) + 4;
}

/** A title is parted before what it is about, not inside its words. */
const inLines = (title: string): string => title.replace(/ (?=(?:TẠI|TRẢ) )/, '\n');
