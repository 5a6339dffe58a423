export type Side = 'yours' | 'theirs';

/** One field that someone changed since the form was opened. */
export interface FieldConflict<Field extends string, Value> {
  field: Field;
  saw: Value;
  yours: Value;
  theirs: Value;
  /** Both sides changed it to different values, so a person has to choose. */
  mustChoose: boolean;
  /** The side that changed it; yours when both did. */
  kept: Side;
}

/** Compares what was seen, what one wrote and what stands now; fields nobody changed, or both alike, are left out. */
export function threeWays<Value, Fields extends Record<string, Value>>(
  saw: Fields,
  yours: Fields,
  theirs: Fields,
): FieldConflict<keyof Fields & string, Fields[keyof Fields & string]>[] {
  const fields = Object.keys(saw) as (keyof Fields & string)[];
  return fields
    .filter((field) => yours[field] !== theirs[field])
    .map((field) => {
      const youChanged = yours[field] !== saw[field];
      return {
        field,
        saw: saw[field],
        yours: yours[field],
        theirs: theirs[field],
        mustChoose: youChanged && theirs[field] !== saw[field],
        kept: youChanged ? 'yours' : 'theirs',
      };
    });
}
