import type { PhaseNumber, PlaceKind } from '../api/generated/graphql.ts';

/** A column of the board: a named post office, its staff at home, or the service centre. */
export interface BoardPlace {
  place: PlaceKind;
  branch: string | null;
}

export interface BoardSetting {
  phase: PhaseNumber;
  places: readonly PlaceKind[];
  branches: readonly { code: string }[];
  procedures: readonly { code: string }[];
}

export type Board = ReadonlyMap<string, PhaseNumber>;

const cellKey = (procedure: string, column: BoardPlace) =>
  `${procedure}|${column.place}|${column.branch ?? ''}`;

/** Lays the settings in force over each other; a later phase covers an earlier one in the same cell. */
export function boardOf(settings: readonly BoardSetting[]): Board {
  const cells = new Map<string, PhaseNumber>();
  const layers = [...settings].sort((one, other) => one.phase.localeCompare(other.phase));
  for (const setting of layers) {
    for (const column of columnsOf(setting)) {
      for (const { code } of setting.procedures) cells.set(cellKey(code, column), setting.phase);
    }
  }
  return cells;
}

export function phaseAt(board: Board, procedure: string, column: BoardPlace): PhaseNumber | undefined {
  return board.get(cellKey(procedure, column));
}

function columnsOf({ places, branches }: BoardSetting): BoardPlace[] {
  const atBranches = (place: 'BRANCH' | 'HOME') =>
    places.includes(place) ? branches.map(({ code }) => ({ place, branch: code })) : [];
  const atCentre: BoardPlace[] = places.includes('HCC_CENTRE') ? [{ place: 'HCC_CENTRE', branch: null }] : [];
  return [...atBranches('BRANCH'), ...atBranches('HOME'), ...atCentre];
}
