/** Of the fields asked for, those that differ from what stands. */
export const changedOnly = <Row extends object>(standing: Row, asked: Partial<Row>): Partial<Row> => {
  const changed: Partial<Row> = {};
  for (const field in asked) if (!isSame(standing[field], asked[field])) changed[field] = asked[field];
  return changed;
};

const isSame = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
