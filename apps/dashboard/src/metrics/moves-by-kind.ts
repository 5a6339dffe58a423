/** A dossier in a figure, before and now. */
export interface Moving {
  readonly part: string;
  readonly was: boolean;
  readonly is: boolean;
}

const kinds = ['IN', 'PART_IN', 'OUT', 'PART_OUT', 'AMOUNT'] as const;
export type MoveKind = (typeof kinds)[number];

const kindOf = ({ part, was, is }: Moving): MoveKind => {
  if (was && is) return 'AMOUNT';
  if (is) return part === 'PART' ? 'PART_IN' : 'IN';
  return part === 'PART' ? 'PART_OUT' : 'OUT';
};

/** Moves of one kind together: come in, into the part, gone out, out of the part, another number. */
export function movesByKind<Move extends Moving>(
  moves: readonly Move[],
): { kind: MoveKind; moves: Move[] }[] {
  const byKind = Map.groupBy(moves, kindOf);
  return kinds.flatMap((kind) => {
    const alike = byKind.get(kind);
    return alike ? [{ kind, moves: alike }] : [];
  });
}
