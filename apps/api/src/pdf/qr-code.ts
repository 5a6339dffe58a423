import { encode } from 'uqr';
import { ink, type Pdf } from './document.ts';

/** The modules of a QR code, dark ones true, with the quiet zone that readers ask for. */
export function modulesOf(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 2 }).data;
}

/** Draws a text as a QR code of so many points; as rectangles, so that it stays sharp on any printer. */
export function qrCode({ doc }: Pdf, text: string, at: { x: number; y: number; size: number }): void {
  const modules = modulesOf(text);
  const side = at.size / modules.length;
  for (const [row, cells] of modules.entries()) {
    for (const [column, dark] of cells.entries()) {
      // A hair wider than a module, so that no white line shows between two dark ones.
      if (dark) doc.rect(at.x + column * side, at.y + row * side, side + 0.05, side + 0.05);
    }
  }
  doc.fillColor(ink).fill();
}
