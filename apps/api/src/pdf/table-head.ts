import type { Said } from '@tram-ho-so/domain/words';
import { ink, type Pdf, paleInk } from './document.ts';

/** A column of a table, placed on the page. */
export interface Box {
  readonly head: Said;
  readonly group?: Said | null;
  readonly nth?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly shaded?: boolean;
  readonly x: number;
  readonly width: number;
  /** Width inside the padding. */
  readonly inner: number;
}

export const padding = 3;

/** The head of a table: column heads, those of a group under its name where there are groups, and their numbers where they have some. */
export function drawHead(pdf: Pdf, boxes: readonly Box[], size: number): void {
  const { doc } = pdf;
  const groups = groupsOf(boxes);
  const named = groups.filter(({ name }) => name !== null);
  const upper = tallest(named.map(({ name, width }) => wordsHeight(pdf, name, width - 2 * padding, size)));
  const grouped = boxes.filter(({ group }) => group);
  const lower = tallest(grouped.map(({ head, inner }) => wordsHeight(pdf, head, inner, size)));
  const alone = boxes.filter(({ group }) => !group);
  const height = Math.max(
    upper + lower,
    ...alone.map(({ head, inner }) => wordsHeight(pdf, head, inner, size)),
  );
  const top = doc.y;
  shade(pdf, boxes, top, height);
  for (const { name, x, width } of named) {
    words(pdf, name, { x, width, top, height: upper }, size);
    frame(pdf, x, top, width, upper);
  }
  for (const { head, group, x, width } of boxes) {
    const from = group ? top + upper : top;
    words(pdf, head, { x, width, top: from, height: top + height - from }, size);
    frame(pdf, x, from, width, top + height - from);
  }
  doc.y = top + height;
  if (boxes.some(({ nth }) => nth)) drawNumbers(pdf, boxes, size);
}

function drawNumbers(pdf: Pdf, boxes: readonly Box[], size: number): void {
  const { doc } = pdf;
  const top = doc.y;
  const height = size * 1.2 + 2 * padding;
  shade(pdf, boxes, top, height);
  doc.font('italic').fontSize(size).fillColor(ink);
  for (const { nth, x, width, inner } of boxes) {
    if (nth) doc.text(nth, x + padding, top + padding, { width: inner, align: 'center', lineBreak: false });
    frame(pdf, x, top, width, height);
  }
  doc.y = top + height;
}

/** A light ground under the columns that are not of the form itself. */
export function shade({ doc }: Pdf, boxes: readonly Box[], top: number, height: number): void {
  for (const { shaded, x, width } of boxes) if (shaded) doc.rect(x, top, width, height).fill('#f0f0f0');
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Words in the middle of a box, their English smaller under them where the document is bilingual. */
function words(pdf: Pdf, said: Said | null, { x, width, top, height }: Place, size: number): void {
  if (!said) return;
  const { doc, languages } = pdf;
  const options = { width: width - 2 * padding, align: 'center' as const };
  const y = top + padding + (height - wordsHeight(pdf, said, options.width, size)) / 2;
  doc
    .font('bold')
    .fontSize(size)
    .fillColor(ink)
    .text(said.vi, x + padding, y, options);
  if (languages !== 'BILINGUAL') return;
  doc
    .font('italic')
    .fontSize(small(size))
    .fillColor(paleInk)
    .text(said.en, x + padding, doc.y, options);
}

function wordsHeight({ doc, languages }: Pdf, said: Said | null, width: number, size: number): number {
  if (!said) return 0;
  const vi = doc.font('bold').fontSize(size).heightOfString(said.vi, { width });
  const en =
    languages === 'BILINGUAL'
      ? doc.font('italic').fontSize(small(size)).heightOfString(said.en, { width })
      : 0;
  return vi + en + 2 * padding;
}

const small = (size: number): number => Math.max(7.5, size - 1.5);
const tallest = (heights: readonly number[]): number => Math.max(0, ...heights);

function frame({ doc }: Pdf, x: number, top: number, width: number, height: number): void {
  doc.lineWidth(0.5).strokeColor(ink).rect(x, top, width, height).stroke();
}

interface Group {
  readonly name: Said | null;
  readonly x: number;
  width: number;
}

/** Stretches of columns under one name. */
function groupsOf(boxes: readonly Box[]): Group[] {
  const groups: Group[] = [];
  for (const { group, x, width } of boxes) {
    const last = groups.at(-1);
    if (group && last?.name?.vi === group.vi) last.width += width;
    else groups.push({ name: group ?? null, x, width });
  }
  return groups;
}
