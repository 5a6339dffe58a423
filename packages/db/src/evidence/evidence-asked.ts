/** Which books the evidence is read from. */
export interface EvidenceAsked {
  /** Exclusive end of the window. */
  readonly at: Date;
  /** Its start. */
  readonly from: Date;
  /** Left out: every procedure. */
  readonly procedureIds?: readonly number[] | undefined;
}

/** Narrows to the procedures asked for, as the third value of a statement; said only when asked, so that an index serves it. */
export const onlyAsked = (column: string, { procedureIds }: EvidenceAsked): string =>
  procedureIds ? `AND ${column} = ANY($3::int[])` : '';

export const valuesOf = ({ from, at, procedureIds }: EvidenceAsked): unknown[] =>
  procedureIds ? [from, at, procedureIds] : [from, at];

/** The post had a part in it: it helped, it received, or a phase let it act. */
export const handledByPost = `(d.phase IS NOT NULL OR d.place <> 'HCC_CENTRE' OR d.assistance IN ('POST_BRANCH', 'POST_HOME'))`;
