import type { Said } from '@tram-ho-so/domain/words';
import { ink, needRoom, type Pdf, paleInk } from './document.ts';

export interface Signature {
  readonly title: Said;
  /** What is to be done there, e.g. `Ký và ghi rõ họ tên`. */
  readonly hint: Said;
  /** Name of who signs, where it is known. */
  readonly name?: string | undefined;
}

export const byHand: Said = { vi: 'Ký và ghi rõ họ tên', en: 'Signature and full name' };
export const bySeal: Said = { vi: 'Ký số hoặc ký tên, đóng dấu', en: 'Digital or hand signature and seal' };

/** Places to sign, side by side, kept together on one page; a single one stands on the right. */
export function signatures(pdf: Pdf, places: readonly Signature[], { room = 44 } = {}): void {
  const { doc, frame, languages } = pdf;
  const english = languages === 'BILINGUAL';
  needRoom(pdf, room + (english ? 66 : 46));
  const columns = Math.max(2, places.length);
  const width = frame.width / columns;
  const top = doc.y + 4;
  const ends = places.map(({ title, hint, name }, index) => {
    const x = frame.left + (index + columns - places.length) * width;
    const centred = { width: width - 8, align: 'center' as const };
    doc
      .font('bold')
      .fontSize(10)
      .fillColor(ink)
      .text(title.vi.toUpperCase(), x + 4, top, centred);
    if (english) doc.font('italic').fontSize(8).fillColor(paleInk).text(title.en, centred);
    doc.font('italic').fontSize(9).fillColor(ink);
    doc.text(english ? `(${hint.vi} / ${hint.en})` : `(${hint.vi})`, centred);
    const end = doc.y + room;
    if (name)
      doc
        .font('bold')
        .fontSize(10)
        .fillColor(ink)
        .text(name, x + 4, end, centred);
    return name ? doc.y : end;
  });
  doc.x = frame.left;
  doc.y = Math.max(...ends);
}
