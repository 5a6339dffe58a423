import type { Said } from '@tram-ho-so/domain/words';
import { ink, type Pdf, paleInk } from './document.ts';
import { saidDay } from './moments.ts';

export interface Heading {
  /** From the body above to the body that issues; the last one is underlined. */
  readonly organisations: readonly Said[];
  /** Number and symbol, e.g. `0001-231120/TNHS`; left out on what bears none. */
  readonly number?: string | undefined;
  /** Where the date line says it was written. */
  readonly town: string;
  readonly at: Date;
}

const nation = { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'Socialist Republic of Vietnam' };
const motto = { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' };

/** The head of an administrative paper: the body on the left, quốc hiệu and tiêu ngữ on the right, number and date under them. */
export function nationalHeading(pdf: Pdf, { organisations, number, town, at }: Heading): void {
  const { doc, frame } = pdf;
  const small = frame.width < 400;
  const size = small ? 9 : 11.5;
  const leftWidth = frame.width * 0.44;
  const rightLeft = frame.left + leftWidth + 6;
  const left = { pdf, x: frame.left, width: leftWidth, size };
  const right = { pdf, x: rightLeft, width: frame.right - rightLeft, size };
  const top = doc.y;

  let yLeft = top;
  for (const [index, body] of organisations.entries()) {
    const isLast = index === organisations.length - 1;
    yLeft = line({ ...left, y: yLeft, said: upper(body), face: isLast ? 'bold' : 'regular' });
  }
  yLeft = rule(left, yLeft, 0.4);
  let yRight = line({ ...right, y: top, said: nation, face: 'bold' });
  yRight = line({ ...right, y: yRight, said: motto, face: 'bold', size: size + 1 });
  yRight = rule(right, yRight, 0.62);

  const under = Math.max(yLeft, yRight) + 2;
  const numbered = { vi: `Số: ${number}`, en: `No. ${number}` };
  const yNumber = number ? line({ ...left, y: under, said: numbered, face: 'regular' }) : under;
  const day = saidDay(at);
  const dated = { vi: `${town}, ${day.vi}`, en: `${town}, ${day.en}` };
  doc.y = Math.max(yNumber, line({ ...right, y: under, said: dated, face: 'italic' })) + 4;
  doc.x = frame.left;
}

interface Line {
  readonly pdf: Pdf;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly said: Said;
  readonly face: 'regular' | 'bold' | 'italic';
}

/** One centred line of a half; returns where the next one begins. */
function line({ pdf: { doc, languages }, x, y, width, size, said, face }: Line): number {
  doc.font(face).fontSize(size).fillColor(ink);
  doc.text(said.vi, x, y, { width, align: 'center' });
  if (languages === 'BILINGUAL' && said.en !== said.vi) {
    doc
      .font('italic')
      .fontSize(Math.max(7.5, size - 2))
      .fillColor(paleInk);
    doc.text(said.en, x, doc.y, { width, align: 'center' });
  }
  return doc.y;
}

function rule(
  { pdf: { doc }, x, width }: Pick<Line, 'pdf' | 'x' | 'width'>,
  y: number,
  share: number,
): number {
  const length = width * share;
  const from = x + (width - length) / 2;
  doc
    .moveTo(from, y + 1.5)
    .lineTo(from + length, y + 1.5)
    .lineWidth(0.6)
    .strokeColor(ink)
    .stroke();
  return y + 4;
}

const upper = ({ vi, en }: Said): Said => ({ vi: vi.toUpperCase(), en });
