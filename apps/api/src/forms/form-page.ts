import type { FormNumber } from '@tram-ho-so/domain/forms';
import { formTitles } from '@tram-ho-so/domain/forms';
import type { Said } from '@tram-ho-so/domain/words';
import { balanced } from '../pdf/balanced.ts';
import { finishPdf, ink, openPdf, type Pdf, pagesOf, paleInk } from '../pdf/document.ts';
import type { Layout } from '../pdf/layout.ts';
import { nationalHeading } from '../pdf/national-heading.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { qrCode } from '../pdf/qr-code.ts';
import { type FormHead, type PrintedPerson, town } from './form-head.ts';

/** Draws a form, and once more a little denser where that spares a page. */
export const fitted =
  <Facts>(draw: (facts: Facts, dense: boolean) => Pdf): Layout<Facts> =>
  async (facts) => {
    const usual = draw(facts, false);
    if (pagesOf(usual) === 1) return finishPdf(usual);
    const dense = draw(facts, true);
    return finishPdf(pagesOf(dense) < pagesOf(usual) ? dense : usual);
  };

const qrSize = 58;

/** An A5 page up to its title: heading, number, date, the code as text and as a picture. */
export function openForm(form: FormNumber, head: FormHead, dense: boolean): Pdf {
  const { languages, at, issuedAt, number, code, organisations, foot } = head;
  const name = formTitles[form];
  const title = { vi: `${name.vi} ${code}`, en: `${name.en} ${code}` };
  const pdf = openPdf({ paper: 'A5', languages, title, at, foot, dense });
  nationalHeading(pdf, { organisations, number, town, at: issuedAt });
  titleBesideCode(pdf, { ...name, vi: onTwoLines(form, name.vi) }, code);
  return pdf;
}

/** Where the second line of a title begins: between words that belong apart. */
const secondLines: Readonly<Record<FormNumber, string>> = {
  '01': 'và hẹn trả',
  '02': 'hoàn thiện',
  '03': 'tiếp nhận',
  '04': 'và hẹn lại',
  '05': 'quá trình',
  '06': '',
};

const onTwoLines = (form: FormNumber, title: string): string =>
  title.replace(` ${secondLines[form]}`, `\n${secondLines[form]}`);

function titleBesideCode(pdf: Pdf, name: Said, code: string): void {
  const { doc, frame, languages } = pdf;
  const top = doc.y;
  qrCode(pdf, code, { x: frame.left, y: top, size: qrSize });
  const x = frame.left + qrSize + 6;
  const width = frame.right - x;
  doc.font('bold').fontSize(13).fillColor(ink);
  balanced(pdf, name.vi.toUpperCase(), x, top + 4, width);
  doc.font('italic').fontSize(9).fillColor(paleInk);
  if (languages === 'BILINGUAL') balanced(pdf, name.en, x, doc.y, width);
  doc.font('bold').fontSize(11).fillColor(ink);
  doc.text(`Mã hồ sơ: ${code}`, x, doc.y + 2, { width, align: 'center' });
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
