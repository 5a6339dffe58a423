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
export const bySeal: Said = { vi: 'Ký số hoặc ký tên, đóng dấu', en: 'Digital or hand signature, seal' };

/** Room between the hint and the name. */
const room = ({ dense }: Pdf) => (dense ? 30 : 44);

/** Keeps so many points above the signatures on their page, so that they never stand alone on it. */
export function keepWithSignatures(pdf: Pdf, height: number): void {
  needRoom(pdf, (pdf.dense ? height * 0.8 : height) + signatureHeight(pdf));
}

const signatureHeight = (pdf: Pdf) => room(pdf) + (pdf.languages === 'BILINGUAL' ? 58 : 40);

/**
 * Places to sign, side by side, kept together on one page; a single one stands on the right, and beside it, where it is
 * named, to whom the paper goes (nơi nhận).
 */
export function signatures(
  pdf: Pdf,
  places: readonly Signature[],
  { recipients = [] }: { readonly recipients?: readonly string[] } = {},
): void {
  const { doc, frame } = pdf;
  needRoom(pdf, signatureHeight(pdf));
  const columns = Math.max(2, places.length);
  const width = frame.width / columns;
  const top = doc.y + 4;
  if (recipients.length > 0) sentTo(pdf, recipients, top, width);
  const ends = places.map((place, index) =>
    sign(pdf, place, { x: frame.left + (index + columns - places.length) * width, y: top, width }),
  );
  doc.x = frame.left;
  doc.y = Math.max(...ends);
}

/** One place to sign; returns where it ends. */
function sign(
  pdf: Pdf,
  { title, hint, name }: Signature,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  const { doc } = pdf;
  const english = pdf.languages === 'BILINGUAL';
  const centred = { width: width - 8, align: 'center' as const };
  doc
    .font('bold')
    .fontSize(10)
    .fillColor(ink)
    .text(title.vi.toUpperCase(), x + 4, y, centred);
  if (english) doc.font('italic').fontSize(8).fillColor(paleInk).text(title.en, centred);
  doc.font('italic').fontSize(9).fillColor(ink).text(`(${hint.vi})`, centred);
  if (english) doc.font('italic').fontSize(8).fillColor(paleInk).text(`(${hint.en})`, centred);
  const end = doc.y + room(pdf);
  if (!name) return end;
  doc
    .font('bold')
    .fontSize(10)
    .fillColor(ink)
    .text(name, x + 4, end, centred);
  return doc.y;
}

function sentTo({ doc, frame }: Pdf, lines: readonly string[], top: number, width: number): void {
  doc.font('boldItalic').fontSize(9).fillColor(ink).text('Nơi nhận:', frame.left, top, { width });
  doc.font('regular').fontSize(8.5);
  for (const line of lines) doc.text(`- ${line}`, frame.left, doc.y, { width });
}
