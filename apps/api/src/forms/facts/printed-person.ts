import type { PrintedPerson } from '../form-head.ts';

/** An owner as a form has room for: what is not known stays a dotted line. */
export function printedPerson(owner: {
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | undefined;
}): PrintedPerson {
  const { name, address, phone, email } = owner;
  return { name, address: address ?? '', phone: phone ?? '', email: email ?? '' };
}
