import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import { isTold, type Told } from './tell.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** The answer of a mutation: what it made, or one of the refusals it may give. */
export function resultOf<Made extends object>(
  name: string,
  made: ObjectRef<Types, Made>,
  refusals: readonly { readonly name: string }[],
) {
  return builder.unionType(name, {
    description: `${made.name}, or why not.`,
    types: [made, ...(refusals as readonly ObjectRef<Types, Told>[])],
    resolveType: (value) => (isTold(value) ? value.name : made.name),
    extensions: { refusals: refusals.map((refusal) => refusal.name) },
  });
}
