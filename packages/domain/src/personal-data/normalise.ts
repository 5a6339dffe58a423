/** A phone as its index compares it: ten digits, `0…`; `+84` and `84` become `0`. Undefined when it is no phone. */
export function normalisedPhone(phone: string): string | undefined {
  const digits = phone.replaceAll(/[\s.()-]/g, '').replace(/^(\+84|0084|84(?=\d{9}$))0?/, '0');
  return /^0\d{9,10}$/.test(digits) ? digits : undefined;
}

/** The last four digits of a phone. */
export const phoneTail = (phone: string): string => phone.slice(-4);

/** A personal ID number as its index compares it: 12 digits, or the 9 of the older card. */
export function normalisedIdNumber(idNumber: string): string | undefined {
  const digits = idNumber.replaceAll(/[\s.-]/g, '');
  return /^(\d{12}|\d{9})$/.test(digits) ? digits : undefined;
}
