import { finishPdf, type Languages, openPdf } from '../pdf/document.ts';
import { nationalHeading } from '../pdf/national-heading.ts';
import { paragraph, title } from '../pdf/paragraph.ts';
import { byHand, signatures } from '../pdf/signatures.ts';
import { table } from '../pdf/table.ts';

interface SampleFacts {
  readonly at: Date;
  readonly languages: Languages;
  readonly rows: number;
}

/** A paper with one of everything that the printing room offers. */
export const layouts = {
  SAMPLE: async ({ at, languages, rows }: SampleFacts) => {
    const name = { vi: 'Tờ trình thử', en: 'A sample' };
    const pdf = openPdf({ paper: 'A4', languages, title: name, at, foot: { vi: 'Chân trang', en: 'Foot' } });
    const city = { vi: 'Ủy ban nhân dân thành phố Hạ Long', en: 'Hạ Long City People’s Committee' };
    nationalHeading(pdf, { organisations: [city], number: '01/TTr', town: 'Hạ Long', at });
    title(pdf, name);
    paragraph(pdf, { vi: 'Ễnh ương, Ộp oạp, nghiễm nhiên, Ỷ lại.', en: 'Stacked marks.' });
    const columns = [
      { head: { vi: 'STT', en: 'No.' }, share: 1, align: 'center' as const },
      { head: { vi: 'Nội dung', en: 'Content' }, share: 8 },
    ];
    const lines = Array.from({ length: rows }, (_, index) => [String(index + 1), `Dòng số ${index + 1}`]);
    table(pdf, columns, lines);
    signatures(pdf, [{ title: { vi: 'Giám đốc', en: 'Director' }, hint: byHand, name: 'Nguyễn Thị Hiền' }]);
    return finishPdf(pdf);
  },
  BROKEN: async () => {
    throw new Error('out of ink');
  },
} as const;
