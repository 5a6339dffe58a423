import type { Resources } from './data-provider.ts';
import type { ResourceData } from './resource-data.ts';

/** Resources that a thing can be done with. */
export type With<Act extends keyof ResourceData> = {
  [Name in keyof Resources]: Act extends keyof Resources[Name] ? Name : never;
}[keyof Resources];

/** A row of a resource's list, as its document selects it. */
export type RowOf<Name extends With<'list'>> = Resources[Name] extends {
  list: (...asked: never[]) => Promise<{ data: (infer Row)[] }>;
}
  ? Row
  : never;

/** A whole record of a resource, as its document selects it. */
export type RecordOf<Name extends With<'one'>> = AnswerOf<Name, 'one'>;

/** What a resource's mutation takes. */
export type InputOf<Name extends keyof Resources, Act extends 'create' | 'update'> = Resources[Name] extends {
  [act in Act]: (input: infer Input extends object) => unknown;
}
  ? Input
  : never;

/** What a resource answers with. */
export type AnswerOf<
  Name extends keyof Resources,
  Act extends 'one' | 'create' | 'update',
> = Resources[Name] extends { [act in Act]: (...asked: never[]) => Promise<infer Answer> } ? Answer : never;
