import type { Said } from '@tram-ho-so/domain/words';
import { balanced } from './balanced.ts';
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
    const face = index === organisations.length - 1 ? 'bold' : 'regular';
    doc.font(face).fontSize(size);
    yLeft = line({ ...left, y: yLeft, said: onTwoLines(pdf, upper(body), leftWidth), face });
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
function line({ pdf, x, y, width, size, said, face }: Line): number {
  const { doc, languages } = pdf;
  doc.font(face).fontSize(size).fillColor(ink);
  balanced(pdf, said.vi, x, y, width);
  if (languages === 'BILINGUAL' && said.en !== said.vi) {
    doc
      .font('italic')
      .fontSize(Math.max(8, size - 2))
      .fillColor(paleInk);
    balanced(pdf, said.en, x, doc.y, width);
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

/** A long name is parted before the place it is of, not inside its words. */
function onTwoLines({ doc }: Pdf, { vi, en }: Said, width: number): Said {
  const isLong = doc.widthOfString(vi) > width;
  return { vi: isLong ? vi.replace(/ (?=(?:THÀNH PHỐ|TỈNH|PHƯỜNG|XÃ) )/, '\n') : vi, en };
}
