import type { Said } from '@tram-ho-so/domain/words';
import PDFDocument from 'pdfkit';
import { type Face, faces, fontOf } from './fonts.ts';

/**
 * A printed page of the office. Open it, write on it from top to bottom with the other files of this folder
 * (`national-heading`, `paragraph`, `table`, `signatures`, `qr-code`), then `finishPdf`:
 *
 * ```ts
 * const pdf = openPdf({ paper: 'A4', languages: 'BILINGUAL', title: { vi, en }, at: now, foot: { vi, en } });
 * nationalHeading(pdf, { organisations: [committee, centre], number: '12/TTr', at: now });
 * title(pdf, { vi: 'TỜ TRÌNH', en: 'Proposal' });
 * paragraph(pdf, { vi: 'Kính gửi …', en: 'To …' });
 * table(pdf, columns, rows);
 * const bytes = await finishPdf(pdf);
 * ```
 *
 * The same facts give the same bytes: `at` is the only clock. A document takes 50 to 500 ms of pure computing, so a door
 * asks `printer.ts` for it, which draws in a thread of its own.
 */
export interface PdfAsked {
  readonly paper: Paper;
  readonly languages: Languages;
  readonly title: Said;
  /** The moment of printing, by the request's clock. */
  readonly at: Date;
  /** One small line at the foot of every page, e.g. the dossier's code and what is not official. */
  readonly foot?: Said | undefined;
  /** Letters and gaps a little smaller, where that spares a page. */
  readonly dense?: boolean | undefined;
  /** Hundreds of pages: each is let go once it is full, so that its foot counts pages without saying of how many. */
  readonly endless?: boolean | undefined;
}

/** Paper sizes of the forms, in points. */
export const papers = {
  A5: { size: [419.53, 595.28], margins: { top: 28, bottom: 36, left: 34, right: 28 } },
  A4: { size: [595.28, 841.89], margins: { top: 50, bottom: 54, left: 72, right: 42 } },
  A4_LANDSCAPE: { size: [841.89, 595.28], margins: { top: 42, bottom: 46, left: 42, right: 36 } },
} as const satisfies Record<
  string,
  {
    readonly size: readonly [number, number];
    readonly margins: Record<'top' | 'bottom' | 'left' | 'right', number>;
  }
>;
export type Paper = keyof typeof papers;

/** Vietnamese alone, or with smaller English under it. */
export type Languages = 'VI' | 'BILINGUAL';

export const ink = '#000000';
/** English and side remarks: lighter, and still dark enough for a poor photocopy. */
export const paleInk = '#444444';

export interface Pdf {
  readonly doc: PDFKit.PDFDocument;
  readonly languages: Languages;
  /** The part of the page inside its margins. */
  readonly frame: Frame;
  readonly foot: Said | undefined;
  readonly dense: boolean;
  readonly written: Promise<Uint8Array>;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

export function openPdf(asked: PdfAsked): Pdf {
  const { paper, languages, title, at, foot, dense = false, endless = false } = asked;
  const { size, margins } = papers[paper];
  const [width, height] = size;
  const doc = new PDFDocument({
    size: [width, height],
    margins,
    bufferPages: !endless,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      Title: title.vi,
      Producer: 'Trạm Hồ Sơ',
      Creator: 'Trạm Hồ Sơ',
      CreationDate: at,
      ModDate: at,
    },
  });
  for (const face of Object.keys(faces) as Face[]) doc.registerFont(face, fontOf(face));
  const frame = {
    left: margins.left,
    right: width - margins.right,
    top: margins.top,
    bottom: height - margins.bottom,
    width: width - margins.left - margins.right,
  };
  const pdf = { doc, languages, frame, foot, dense, written: collected(doc) };
  if (endless) countPages(pdf);
  return pdf;
}

/** Writes the foot of every page and closes the document; an endless one has its feet already. */
export function finishPdf(pdf: Pdf): Promise<Uint8Array> {
  const { start, count } = pdf.doc.bufferedPageRange();
  const isWhole = start === 0 && pdf.doc.options.bufferPages === true;
  for (let page = 0; isWhole && page < count; page++) {
    pdf.doc.switchToPage(page);
    footOfPage(pdf, count > 1 ? `Trang ${page + 1}/${count}` : '');
  }
  pdf.doc.end();
  return pdf.written;
}

function countPages(pdf: Pdf): void {
  let page = 1;
  footOfPage(pdf, 'Trang 1');
  pdf.doc.on('pageAdded', () => footOfPage(pdf, `Trang ${++page}`));
}

/** Below the bottom margin, without moving the place where writing goes on. */
function footOfPage({ doc, frame, foot, languages }: Pdf, number: string): void {
  const { x, y } = doc;
  const { bottom } = doc.page.margins;
  doc.page.margins.bottom = 0;
  const line = frame.bottom + 8;
  const said = foot && (languages === 'BILINGUAL' ? `${foot.vi} / ${foot.en}` : foot.vi);
  doc.font('italic').fontSize(7.5).fillColor(paleInk);
  if (said) doc.text(said, frame.left, line, { width: frame.width - 60, height: 18, ellipsis: true });
  doc.text(number, frame.right - 60, line, { width: 60, align: 'right', lineBreak: false });
  doc.page.margins.bottom = bottom;
  doc.x = x;
  doc.y = y;
}

export const pagesOf = ({ doc }: Pdf): number => doc.bufferedPageRange().count;

/** Starts a new page unless so much still fits under what is written. */
export function needRoom({ doc, frame }: Pdf, height: number): void {
  if (doc.y + height > frame.bottom) doc.addPage();
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
}
