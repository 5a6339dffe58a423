/** `Nguyễn Văn A` as `Nguyễn V** A`: the family name, and the given name's first letter at the end. */
export function maskedName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const family = words[0] ?? '';
  if (words.length < 2) return maskedWord(family);
  const given = words.at(-1) ?? '';
  const middle = words.slice(1, -1).map((word) => `${word.charAt(0)}**`);
  return [family, ...middle, given.length > 1 ? `${given.charAt(0)}**` : given].join(' ');
}

/** `022093007214` as `022*****7214`. */
export const maskedIdNumber = (idNumber: string): string => kept(idNumber, 3, 4);

/** `0912345318` as `09*****318`. */
export const maskedPhone = (phone: string): string => kept(phone, 2, 3);

const maskedWord = (word: string) => `${word.charAt(0)}**`;

/** Keeps the first and last characters; what is too short to hide between them is hidden whole. */
function kept(text: string, first: number, last: number): string {
  const hidden = text.length - first - last;
  if (hidden < 3) return '*'.repeat(text.length);
  return `${text.slice(0, first)}*****${text.slice(-last)}`;
}
