import type { Pdf } from './document.ts';

/**
 * A centred text in as many lines as it needs, of about the same length: no last line of one word. Sets nothing but the
 * text, in the font and colour that are set.
 */
export function balanced(pdf: Pdf, text: string, x: number, y: number, width: number): void {
  let top = y;
  for (const part of text.split('\n')) {
    balancedPart(pdf, part, x, top, width);
    top = pdf.doc.y;
  }
}

function balancedPart({ doc }: Pdf, text: string, x: number, y: number, width: number): void {
  const height = doc.heightOfString(text, { width });
  const isOneLine = doc.widthOfString(text) <= width;
  let narrow = width;
  while (!isOneLine && narrow > width / 2 && doc.heightOfString(text, { width: narrow - 8 }) <= height)
    narrow -= 8;
  doc.text(text, x + (width - narrow) / 2, y, { width: narrow, align: 'center' });
}
