import { InvalidInput } from '../refusal/request-refusals.ts';

/** Codes of dossiers and procedures and sums of money, which are long but name nobody. */
const harmless =
  /\b(?:[\d.]*[HG]\d{2}[\d.]*-\d{6,8}-\d{4,7}|\d\.\d{6}[\d.]*(?:[HG]\d{2})?|\d{1,3}(?:\.\d{3})+(?=\s?(?:đ|VND)))/gi;
/** Nine digits or more, however they are set apart: a phone, an ID number, an account. */
const longNumber = /(?:\d[\s.-]?){8}\d/;
const email = /[^\s@]+@[^\s@]+\.\w/;

/** Why a free text may not go into the books, where no personal data is kept. A name cannot be told from other words. */
export function objectionToNote(path: string, text: string, longest: number): InvalidInput | undefined {
  if (text.length > longest) {
    return new InvalidInput(path, {
      vi: `Nội dung dài quá ${longest} ký tự.`,
      en: `The text has more than ${longest} characters.`,
    });
  }
  const bare = asRead(text).replaceAll(harmless, '');
  if (!longNumber.test(bare) && !email.test(bare)) return undefined;
  return new InvalidInput(
    path,
    {
      vi: 'Nội dung có vẻ chứa số điện thoại, số định danh hoặc thư điện tử.',
      en: 'The text seems to hold a phone, an ID number or an e-mail address.',
    },
    {
      vi: 'Bỏ thông tin cá nhân; hệ thống đã lưu riêng và bảo vệ thông tin của chủ hồ sơ.',
      en: 'Leave personal data out; the owner’s is kept apart and sealed.',
    },
  );
}

/** As an eye reads it: wide digits are digits, and what has no width does not set digits apart. */
const asRead = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
