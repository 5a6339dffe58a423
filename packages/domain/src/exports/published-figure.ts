import { hiddenCells, type Persons, type TableCell } from './hidden-cells.ts';

/** Who stands behind a row of a figure: all that count, those of the numerator, and the rest. */
export interface RowPersons {
  readonly keys: readonly string[];
  readonly whole: Persons;
  readonly part: Persons;
  readonly rest: Persons;
}

/** What of a row is published: all of it, its denominator alone, or that it is there. */
export type Shown = 'ALL' | 'DENOMINATOR' | 'NOTHING';

export interface PublishedFigure {
  readonly total: Shown;
  readonly rows: readonly Shown[];
}

/**
 * What of a figure may be published. A count of fewer persons than `least` is blank, and so is a share that tells how few have
 * a trait or lack it; with them goes whatever they would follow from.
 */
export function publishedFigure(
  total: Omit<RowPersons, 'keys'>,
  rows: readonly RowPersons[],
  { isShare, least }: { readonly isShare: boolean; readonly least: number },
): PublishedFigure {
  const isSmall = ({ persons }: Persons) => persons > 0 && persons < least;
  if (isSmall(total.whole)) return { total: 'NOTHING', rows: rows.map(() => 'NOTHING') };
  const blank = blankRows(rows, least, ({ whole }) => ({ small: isSmall(whole), counts: [whole] }));
  const blankParts = blankRows(rows, least, (row) => ({
    small: isShare && (blank.has(row) || isSmall(row.part) || isSmall(row.rest)),
    counts: [row.part, row.rest],
  }));
  const shownOf = (row: RowPersons): Shown => {
    if (blank.has(row)) return 'NOTHING';
    return blankParts.has(row) ? 'DENOMINATOR' : 'ALL';
  };
  return {
    total: isShare && (isSmall(total.part) || isSmall(total.rest)) ? 'DENOMINATOR' : 'ALL',
    rows: rows.map(shownOf),
  };
}

function blankRows(
  rows: readonly RowPersons[],
  least: number,
  cellOf: (row: RowPersons) => Omit<TableCell, 'keys'>,
): ReadonlySet<RowPersons> {
  const cells = new Map(rows.map((row) => [row, { keys: row.keys, ...cellOf(row) }]));
  const hidden = hiddenCells([...cells.values()], least);
  return new Set(rows.filter((row) => hidden.has(cells.get(row) ?? nowhere)));
}

const nowhere: TableCell = { keys: [], small: false, counts: [] };
