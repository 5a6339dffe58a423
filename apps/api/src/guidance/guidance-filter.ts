import type { GuidanceFilter as Filter } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { GuidanceOutcome, Origin, PlaceKind } from '../schema/enums.ts';

export const GuidanceFilter = builder.inputType('GuidanceFilter', {
  description: 'Conditions that all hold. Days are local, inclusive, and those of the start.',
  fields: (t) => ({
    from: t.field({ type: 'Date' }),
    to: t.field({ type: 'Date' }),
    branch: t.stringList({ description: 'Branch codes.' }),
    procedure: t.stringList({ description: 'Procedure codes.' }),
    field: t.stringList({ description: 'Field codes.' }),
    outcome: t.field({ type: [GuidanceOutcome] }),
    place: t.field({ type: [PlaceKind] }),
    origin: t.field({ type: [Origin] }),
    missingPaper: t.string({ description: 'Code of a paper that was missing, e.g. `2.000635-01`.' }),
    running: t.boolean({ description: 'True: not ended yet. False: ended.' }),
  }),
});

const longestList = 100;

/** A filter whose size costs the server no more than its answer is worth. */
export function checkedGuidanceFilter(asked: typeof GuidanceFilter.$inferInput | null | undefined): Filter {
  const filter = asked ?? {};
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > longestList)
      throw new InvalidInput(`filter.${name}`, {
        vi: 'Chọn nhiều nhất 100 giá trị.',
        en: 'Choose at most 100 values.',
      });
  }
  return filter;
}
