import type { Said } from '@tram-ho-so/domain/words';
import { ink, needRoom, type Pdf, paleInk } from './document.ts';
import type { Face } from './fonts.ts';

export interface ParagraphLook {
  readonly size?: number;
  readonly face?: Face;
  readonly align?: 'left' | 'center' | 'justify' | 'right';
  /** Points before the first line. */
  readonly indent?: number;
  /** Points kept free on the left of every line. */
  readonly inset?: number;
  /** Points after it. */
  readonly gap?: number;
}

export const bodySize = 11;
/** English under Vietnamese is smaller, but never too small to read. */
const englishSize = (size: number) => Math.max(8, size - 2.5);

/** A paragraph over the whole width, its English smaller under it where the document is bilingual. */
export function paragraph(pdf: Pdf, said: Said, look: ParagraphLook = {}): void {
  const { doc, frame, languages } = pdf;
  const { size = bodySize, face = 'regular', align = 'left', indent = 0, inset = 0, gap = 3 } = look;
  needRoom(pdf, size * 2.6);
  const left = frame.left + inset;
  const width = frame.width - inset;
  doc.font(face).fontSize(size).fillColor(ink);
  doc.text(said.vi, left, doc.y, { width, align, indent, lineGap: 0.5 });
  if (languages === 'BILINGUAL' && said.en !== said.vi) {
    doc.font('italic').fontSize(englishSize(size)).fillColor(paleInk);
    doc.text(said.en, left, doc.y, { width, align, indent });
  }
  doc.y += gap;
}

/** `Tiếp nhận hồ sơ của: Nguyễn Văn A`; a value without a translation of its own is written once. */
export function labelled(pdf: Pdf, label: Said, value: string | Said, look: { gap?: number } = {}): void {
  const { doc, frame, languages } = pdf;
  const { gap = 3 } = look;
  const both = typeof value === 'string' ? { vi: value, en: value } : value;
  needRoom(pdf, bodySize * 2.6);
  const options = { width: frame.width, lineGap: 0.5 };
  doc.font('regular').fontSize(bodySize).fillColor(ink);
  doc.text(`${label.vi}: `, frame.left, doc.y, { ...options, continued: true });
  doc.font('bold').text(both.vi || '……………………', options);
  if (languages === 'BILINGUAL') {
    const english = both.en === both.vi ? label.en : `${label.en}: ${both.en}`;
    doc.font('italic').fontSize(englishSize(bodySize)).fillColor(paleInk);
    doc.text(english, frame.left, doc.y, { width: frame.width });
  }
  doc.y += gap;
}

/** The name of the document, in the middle. */
export function title(pdf: Pdf, said: Said, size = 13): void {
  pdf.doc.y += 4;
  paragraph(pdf, { vi: said.vi.toUpperCase(), en: said.en }, { face: 'bold', size, align: 'center' });
}
