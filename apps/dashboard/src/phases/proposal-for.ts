import type { PhaseNumber } from '../api/generated/graphql.ts';
import type { BoardPlace } from './phase-board.ts';

/** The proposal that a cell is evidence for: phase II at a branch or a home, phase III at the service centre and for a whole row. */
export function proposalFor(
  column: BoardPlace | null,
  procedure: string,
): { phase: PhaseNumber; to: string } {
  const phase = column && column.place !== 'HCC_CENTRE' ? 'PHASE_2' : 'PHASE_3';
  const asked = new URLSearchParams({ procedure, place: column?.place ?? 'HCC_CENTRE' });
  if (column?.branch) asked.set('branch', column.branch);
  return { phase, to: `/phases/${phase}/edit?${asked}` };
}
