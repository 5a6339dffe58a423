/** The contract holds no such record; `status` is what react-admin reads. */
export class NotThere extends Error {
  override name = 'NotThere';
  readonly status = 404;
}

/** The record asked for, known to react-admin under `id`. */
export function recordOf<Stored extends object, Id extends string>(
  stored: Stored | null | undefined,
  id: Id,
): Stored & { id: Id } {
  if (!stored) throw new NotThere(id);
  return { ...stored, id };
}
