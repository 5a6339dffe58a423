import { type BranchChange, updateBranch } from '@tram-ho-so/db';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { given } from '../schema/given.ts';
import { Branch } from '../schema/refs.ts';
import { InvalidInput, InvalidPeriod, NotPermitted, StaleVersion, UnknownBranch } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';

const UpdateBranchInput = builder.inputType('UpdateBranchInput', {
  description: 'What is left out stays; null clears what may be empty.',
  fields: (t) => ({
    code: t.string({ required: true }),
    seenVersion: t.int({ required: true, description: '`Branch.version` as you saw it.' }),
    nameVi: t.string(),
    nameEn: t.string(),
    address: t.string(),
    phone: t.string(),
    activeFrom: t.field({ type: 'Date' }),
    activeTo: t.field({ type: 'Date' }),
    latitude: t.float(),
    longitude: t.float(),
  }),
});

type Asked = typeof UpdateBranchInput.$inferInput;

builder.mutationField('updateBranch', (t) =>
  t.field({
    type: resultOf('UpdateBranchResult', Branch, [
      UnknownBranch,
      StaleVersion,
      InvalidPeriod,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'EDIT_BRANCH',
    description: 'Edits a branch.',
    args: { input: t.arg({ type: UpdateBranchInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const edit = { code: input.code, seenVersion: input.seenVersion, change: changeOf(input) };
      const branch = await updateBranch(db, edit, recorderOf(caller), now);
      context.pilot = await db.pilotBook.fresh();
      return branch;
    },
  }),
);

function changeOf({ code: _code, seenVersion: _seen, ...asked }: Asked): BranchChange {
  const { nameVi, nameEn, address, phone, activeFrom, activeTo, latitude, longitude } = asked;
  return given({
    nameVi: nameVi == null ? undefined : text(nameVi, 'nameVi', 200),
    nameEn: nameEn == null ? undefined : text(nameEn, 'nameEn', 200),
    address: address == null ? address : text(address, 'address', 500),
    phone: phone == null ? phone : text(phone, 'phone', 40),
    activeFrom: activeFrom == null ? activeFrom : new Date(`${activeFrom}T00:00:00Z`),
    activeTo: activeTo == null ? activeTo : new Date(`${activeTo}T00:00:00Z`),
    latitude: latitude == null ? undefined : within(latitude, 'latitude', 20, 22),
    longitude: longitude == null ? undefined : within(longitude, 'longitude', 106, 108.5),
  });
}

function text(asked: string, path: string, longest: number): string {
  const trimmed = asked.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw new Invalid(path, {
    vi: `Cần từ 1 đến ${longest} ký tự.`,
    en: `1 to ${longest} characters are needed.`,
  });
}

/** A pin far from Hạ Long is a slip of the hand. */
function within(asked: number, path: string, from: number, to: number): number {
  if (asked >= from && asked <= to) return asked;
  throw new Invalid(path, {
    vi: `Tọa độ ngoài khu vực Hạ Long (${from}–${to}).`,
    en: `The place is not near Hạ Long (${from} to ${to}).`,
  });
}
