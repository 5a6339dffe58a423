import type { FormNumber } from '@tram-ho-so/domain/forms';
import { formTitles } from '@tram-ho-so/domain/forms';
import type { Said } from '@tram-ho-so/domain/words';
import { ink, openPdf, type Pdf, paleInk } from '../pdf/document.ts';
import { nationalHeading } from '../pdf/national-heading.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { qrCode } from '../pdf/qr-code.ts';
import { type FormHead, type PrintedPerson, town } from './form-head.ts';

const qrSize = 58;

/** An A5 page up to its title: heading, number, date, the code as text and as a picture. */
export function openForm(form: FormNumber, head: FormHead): Pdf {
  const { languages, at, issuedAt, number, code, organisations, foot } = head;
  const name = formTitles[form];
  const title = { vi: `${name.vi} ${code}`, en: `${name.en} ${code}` };
  const pdf = openPdf({ paper: 'A5', languages, title, at, foot });
  nationalHeading(pdf, { organisations, number, town, at: issuedAt });
  titleBesideCode(pdf, name, code);
  return pdf;
}

function titleBesideCode(pdf: Pdf, name: Said, code: string): void {
  const { doc, frame, languages } = pdf;
  const top = doc.y;
  qrCode(pdf, code, { x: frame.left, y: top, size: qrSize });
  const x = frame.left + qrSize + 6;
  const centred = { width: frame.right - x, align: 'center' as const };
  doc.font('bold').fontSize(13).fillColor(ink);
  doc.text(name.vi.toUpperCase(), x, top + 4, centred);
  if (languages === 'BILINGUAL')
    doc.font('italic').fontSize(9).fillColor(paleInk).text(name.en, x, doc.y, centred);
  doc
    .font('bold')
    .fontSize(11)
    .fillColor(ink)
    .text(`Mã hồ sơ: ${code}`, x, doc.y + 2, centred);
  doc.x = frame.left;
  doc.y = Math.max(doc.y, top + qrSize) + 6;
}

/** Name, address and how to reach them. */
export function person(pdf: Pdf, label: Said, { name, address, phone, email }: PrintedPerson): void {
  labelled(pdf, label, name);
  labelled(pdf, { vi: 'Địa chỉ', en: 'Address' }, address);
  labelled(pdf, { vi: 'Số điện thoại', en: 'Phone' }, phone);
  if (email) labelled(pdf, { vi: 'Thư điện tử', en: 'E-mail' }, email);
}

/** What is asked of the authority. */
export function request(pdf: Pdf, procedure: Said): void {
  labelled(pdf, { vi: 'Nội dung yêu cầu giải quyết', en: 'Request' }, procedure);
}

/** Things one under the other, numbered. */
export function numbered(pdf: Pdf, things: readonly Said[]): void {
  for (const [index, { vi, en }] of things.entries()) {
    const number = `${index + 1}. `;
    paragraph(
      pdf,
      { vi: number + vi, en: vi === en ? number + vi : `${number}${en}` },
      { inset: 10, gap: 2 },
    );
  }
}

/** Nơi nhận, at the left of the signature that follows. */
export function recipients(pdf: Pdf, lines: readonly string[]): void {
  const { doc, frame } = pdf;
  const top = doc.y;
  const width = frame.width * 0.48;
  doc
    .font('boldItalic')
    .fontSize(9)
    .fillColor(ink)
    .text('Nơi nhận:', frame.left, top + 4, { width });
  doc.font('regular').fontSize(8.5);
  for (const line of lines) doc.text(`- ${line}`, frame.left, doc.y, { width });
  doc.y = top;
}
