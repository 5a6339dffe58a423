import { findRepeatedShipment } from '@tram-ho-so/db';
import type { Context } from '../context.ts';
import type { builder } from '../schema/builder.ts';
import { idempotencyOf } from '../schema/repeated-request.ts';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

export const keyField = (t: Fields) => ({
  idempotencyKey: t.string({ description: 'Repeat the same request under it and get the same parcel.' }),
});

/** The key of a request, and the parcel it wrote when it was sent before. */
export async function repeatOf(
  operation: string,
  input: { readonly idempotencyKey?: string | null | undefined },
  { db, caller }: Context,
) {
  const idempotency = idempotencyOf(operation, input, caller, db);
  return { idempotency, repeated: await findRepeatedShipment(db, idempotency) };
}
