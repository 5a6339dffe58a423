/** Ids that say which type they are of, so that one `node(id)` finds everything. */
export function globalId(typeName: string, localId: string | number): string {
  return Buffer.from(`${typeName}:${localId}`).toString('base64url');
}

/** The type and local id inside a global id; both empty when it is none. */
export function readGlobalId(id: string): { typeName: string; localId: string } {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, typeName = '', localId = ''] = /^([A-Za-z]+):([\w-]{1,64})$/.exec(text) ?? [];
  return { typeName, localId };
}

/** The id inside a global id, or nothing when it is not one of that type. */
export function localIdOf(typeName: string, id: string | number): string | undefined {
  const read = readGlobalId(String(id));
  return read.typeName === typeName ? read.localId : undefined;
}

/** The numeric id inside a global id, or nothing. */
export function numericIdOf(typeName: string, id: string | number): number | undefined {
  const local = localIdOf(typeName, id);
  return local && /^[1-9]\d{0,8}$/.test(local) ? Number(local) : undefined;
}
