import { type DossierRow, type MaskedOwner as Masked, readOwners } from '@tram-ho-so/db';
import { may } from '../auth/caller.ts';
import type { Context } from '../context.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';

const owners = batched<number, Masked>((ids, { db }) => readOwners(db, ids));

/** The owner, for who may see owners at all. */
export async function maskedOwnerOf({ id }: DossierRow, context: Context): Promise<Masked | null> {
  if (!may(context.caller, 'READ_OWNER_MASKED')) return null;
  return (await owners(context)(id)) ?? null;
}

export const MaskedOwner = builder.objectRef<Masked>('MaskedOwner').implement({
  description: 'Enough of the owner to recognise a dossier by, and no more.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'e.g. `Nguyễn V** A`.' }),
    idNumber: t.exposeString('idNumber', { nullable: true, description: 'The last digits.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'The last digits.' }),
  }),
});
