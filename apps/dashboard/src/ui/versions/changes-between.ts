/** The fields whose value differs, in the order of the record. */
export function changesBetween<Fields extends object>(
  before: Fields,
  after: Fields,
): (keyof Fields & string)[] {
  return (Object.keys(before) as (keyof Fields & string)[]).filter((field) => before[field] !== after[field]);
}
