/** The office every code begins with, up to its first dash; empty when the codes differ in it. */
export function sharedOffice(codes: readonly string[]): string {
  const [first = '', ...others] = codes;
  const office = first.slice(0, first.indexOf('-') + 1);
  return others.every((code) => code.startsWith(office)) ? office : '';
}
