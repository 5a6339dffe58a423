import type { ContactRecord } from '@tram-ho-so/db';
import { normalisedPhone } from '@tram-ho-so/domain/personal-data';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';

export const ContactInput = builder.inputType('ContactInput', {
  description: 'Whom to visit and where. Kept sealed; shown masked.',
  fields: (t) => ({
    name: t.string({ required: true }),
    phone: t.string({ required: true }),
    address: t.string({ required: true, description: 'House, street, ward.' }),
  }),
});

/** A contact as it is kept: trimmed, with a phone that reads as one. */
export function readContact(asked: Partial<ContactRecord>): ContactRecord {
  const name = asked.name?.trim().replace(/\s+/gu, ' ') ?? '';
  if (name.length < 2 || name.length > 200)
    throw unusable('name', 'Họ tên cần từ 2 đến 200 ký tự.', 'A name has 2 to 200 characters.');
  const phone = asked.phone?.trim() ?? '';
  if (!normalisedPhone(phone))
    throw unusable('phone', 'Số điện thoại không đúng dạng.', 'That is not a phone number.');
  const address = asked.address?.trim() ?? '';
  if (address.length < 5 || address.length > 500)
    throw unusable('address', 'Địa chỉ cần từ 5 đến 500 ký tự.', 'An address has 5 to 500 characters.');
  return { name, phone, address };
}

function unusable(part: string, vi: string, en: string): InvalidInput {
  return new InvalidInput(`contact.${part}`, { vi, en });
}
