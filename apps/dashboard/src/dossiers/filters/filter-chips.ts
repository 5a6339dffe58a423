import { type DayKey, type DossierFilter, flagKeys, listKeys } from './dossier-filter.ts';

/** The pairs of days a person thinks of as one filter. */
export const spans = {
  received: ['receivedFrom', 'receivedTo'],
  due: ['dueFrom', 'dueTo'],
  finished: ['finishedFrom', 'finishedTo'],
} as const satisfies Record<string, readonly [DayKey, DayKey]>;
export type SpanKey = keyof typeof spans;
export const spanKeys = Object.keys(spans) as SpanKey[];

export interface FilterChip {
  /** Key of the word for what is filtered. */
  readonly what: string;
  readonly values: readonly string[];
  readonly span?: readonly [string | undefined, string | undefined];
  /** What removes it. */
  readonly without: DossierFilter;
}

/** A chip for each thing asked, in the order of the filters. */
export function chipsOf(filter: DossierFilter): FilterChip[] {
  const flags = flagKeys.flatMap((key) =>
    filter[key] === undefined
      ? []
      : [{ what: filter[key] ? key : `not${key}`, values: [], without: { [key]: undefined } }],
  );
  const lists = listKeys.flatMap((key) =>
    filter[key]?.length ? [{ what: key, values: filter[key], without: { [key]: undefined } }] : [],
  );
  const days = spanKeys.flatMap((key) => {
    const [from, to] = spans[key];
    if (!filter[from] && !filter[to]) return [];
    const without = { [from]: undefined, [to]: undefined };
    return [{ what: key, values: [], span: [filter[from], filter[to]] as const, without }];
  });
  return [...flags, ...lists, ...days];
}
