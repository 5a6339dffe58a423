/** Where a reader stands in the feed: the transaction that wrote a row, and the row. */
export interface ChangeCursor {
  /** Transaction number; it may exceed what a number holds. */
  readonly writtenBy: string;
  readonly id: number;
}

/** Before every row. */
export const feedStart: ChangeCursor = { writtenBy: '0', id: 0 };

export const sameCursor = (a: ChangeCursor, b: ChangeCursor): boolean =>
  a.id === b.id && a.writtenBy === b.writtenBy;
