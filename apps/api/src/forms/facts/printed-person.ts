import type { PrintedPerson } from '../form-head.ts';

/** An owner as a form has room for: what is not known stays a dotted line. */
export function printedPerson(owner: {
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | undefined;
}): PrintedPerson {
  const { name, address, phone, email } = owner;
  // A letter typed with its marks apart is one letter on paper.
  const written = (text: string | null | undefined) => (text ?? '').normalize('NFC');
  return { name: written(name), address: written(address), phone: written(phone), email: written(email) };
}
