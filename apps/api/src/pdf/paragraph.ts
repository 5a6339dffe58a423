import type { Said } from '@tram-ho-so/domain/words';
import { balanced } from './balanced.ts';
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

const bodySize = ({ dense }: Pdf) => (dense ? 10 : 11);
const usualGap = ({ dense }: Pdf) => (dense ? 1 : 3);
/** A longer paragraph may be parted between two pages. */
const longestKept = 120;
/** Height above the line of letters, as part of their size: Tinos stands like Times. */
const ascent = 0.891;
/** English under Vietnamese is smaller, but never too small to read. */
const englishSize = (size: number) => Math.max(8, size - 2.5);

/** A paragraph over the whole width, its English smaller under it where the document is bilingual. */
export function paragraph(pdf: Pdf, said: Said, look: ParagraphLook = {}): void {
  const { doc, frame, languages } = pdf;
  const { face = 'regular', align = 'left', indent = 0, inset = 0 } = look;
  const { size = bodySize(pdf), gap = usualGap(pdf) } = look;
  const left = frame.left + inset;
  const options = { width: frame.width - inset, align, indent };
  const english = languages === 'BILINGUAL' && said.en !== said.vi;
  doc.font(face).fontSize(size).fillColor(ink);
  const below = english ? englishSize(size) * 2.4 : 0;
  needRoom(pdf, Math.min(longestKept, doc.heightOfString(said.vi, options) + below));
  doc.text(said.vi, left, doc.y, { ...options, lineGap: 0.5 });
  if (english) {
    doc.font('italic').fontSize(englishSize(size)).fillColor(paleInk);
    doc.text(said.en, left, doc.y, options);
  }
  doc.y += gap;
}

/** `Tiếp nhận hồ sơ của: Nguyễn Văn A`; a value without a translation of its own is written once. */
export function labelled(pdf: Pdf, label: Said, value: string | Said): void {
  const { doc, frame, languages } = pdf;
  const { vi, en } = typeof value === 'string' ? { vi: value, en: value } : value;
  const english = languages === 'BILINGUAL';
  const size = bodySize(pdf);
  needRoom(pdf, size * 2.6);
  const options = { width: frame.width, lineGap: 0.5 };
  // Pieces of two sizes stand on one line of letters.
  const inLine = { ...options, continued: true, baseline: -ascent * size };
  doc.font('regular').fontSize(size).fillColor(ink);
  doc.text(label.vi, frame.left, doc.y, inLine);
  if (english && en === vi) {
    doc.font('italic').fontSize(englishSize(size)).fillColor(paleInk).text(` / ${label.en}`, inLine);
    doc.font('regular').fontSize(size).fillColor(ink);
  }
  doc.text(': ', inLine);
  doc.font(vi ? 'bold' : 'regular').text(vi || '……………………', { ...inLine, continued: false });
  if (english && en !== vi) {
    doc.font('italic').fontSize(englishSize(size)).fillColor(paleInk);
    doc.text(`${label.en}: ${en}`, frame.left, doc.y, { width: frame.width });
  }
  doc.y += usualGap(pdf);
}

/** The name of the document, in the middle. */
export function title(pdf: Pdf, said: Said, size = 13): void {
  const { doc, frame, languages } = pdf;
  doc.font('bold').fontSize(size).fillColor(ink);
  balanced(pdf, said.vi.toUpperCase(), frame.left, doc.y + 4, frame.width);
  if (languages === 'BILINGUAL') {
    doc.font('italic').fontSize(englishSize(size)).fillColor(paleInk);
    balanced(pdf, said.en, frame.left, doc.y, frame.width);
  }
  doc.x = frame.left;
  doc.y += 3;
}
