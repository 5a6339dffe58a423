import type { OwnerRecord } from '@tram-ho-so/db';
import { localDate } from '@tram-ho-so/domain/calendar';
import { normalisedIdNumber, normalisedPhone } from '@tram-ho-so/domain/personal-data';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';

export const OwnerInput = builder.inputType('OwnerInput', {
  description: 'Whose dossier it is. Kept sealed; shown masked.',
  fields: (t) => ({
    name: t.string({ required: true }),
    idNumber: t.string({ description: 'Citizen ID, 12 digits (9 for the old one), or a tax code.' }),
    phone: t.string(),
    address: t.string(),
    email: t.string(),
    birthDate: t.field({ type: 'Date' }),
  }),
});

type Asked = typeof OwnerInput.$inferInput;

/** The owner as it is kept: trimmed, and every part readable as what it says it is. */
export function readOwner(asked: Asked, now: Date): OwnerRecord {
  const name = asked.name.trim().replace(/\s+/gu, ' ');
  if (name.length < 2 || name.length > 200)
    throw unusable('name', 'Họ tên cần từ 2 đến 200 ký tự.', 'A name has 2 to 200 characters.');
  const idNumber = text(asked.idNumber);
  if (idNumber && !normalisedIdNumber(idNumber))
    throw unusable('idNumber', 'Số định danh không đúng dạng.', 'That is not an ID number.');
  const phone = text(asked.phone);
  if (phone && !normalisedPhone(phone))
    throw unusable('phone', 'Số điện thoại không đúng dạng.', 'That is not a phone number.');
  const address = text(asked.address);
  if (address && address.length > 500)
    throw unusable('address', 'Địa chỉ dài quá 500 ký tự.', 'The address has more than 500 characters.');
  const email = text(asked.email);
  if (email && !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email))
    throw unusable('email', 'Thư điện tử không đúng dạng.', 'That is not an e-mail address.');
  const birthDate = asked.birthDate ?? undefined;
  if (birthDate && birthDate > localDate(now))
    throw unusable('birthDate', 'Ngày sinh chưa tới.', 'The day of birth has not come yet.');
  return { name, idNumber, phone, address, email, birthDate };
}

function text(asked: string | null | undefined): string | undefined {
  return asked?.trim() || undefined;
}

function unusable(part: string, vi: string, en: string): InvalidInput {
  return new InvalidInput(`owner.${part}`, { vi, en });
}
