/** Where a reader stands in the feed: the transaction that wrote a row, and the row. */
export interface ChangeCursor {
  /** Books that were restored elsewhere begin another; 0 is before all of them. */
  readonly era: number;
  /** Transaction number; it may exceed what a number holds. */
  readonly writtenBy: string;
  readonly id: number;
}

/** Before every row. */
export const feedStart: ChangeCursor = { era: 0, writtenBy: '0', id: 0 };

export const sameCursor = (a: ChangeCursor, b: ChangeCursor): boolean =>
  a.id === b.id && a.writtenBy === b.writtenBy && a.era === b.era;
