/** Conditions of a statement, with the values they name. */
export interface Clauses {
  /** Notes a value and returns its place, e.g. `$3`. */
  readonly value: (value: unknown) => string;
  readonly and: (condition: string) => void;
  readonly values: readonly unknown[];
  /** The conditions joined, or `true`. */
  readonly where: () => string;
}

export function createClauses(): Clauses {
  const values: unknown[] = [];
  const conditions: string[] = [];
  return {
    values,
    value: (value) => `$${values.push(value)}`,
    and: (condition) => {
      conditions.push(condition);
    },
    where: () => (conditions.length > 0 ? conditions.join(' AND ') : 'true'),
  };
}
