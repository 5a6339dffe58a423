import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { EligibilityVerdict, PhasesPageQuery } from '../../api/generated/graphql.ts';
import { useName } from '../../i18n/use-word.ts';
import { type Board, phaseAt } from '../phase-board.ts';

interface FallenNoteProps {
  board: Board;
  verdicts: ReadonlyMap<string, EligibilityVerdict>;
  procedures: PhasesPageQuery['procedures'];
}

const centre = { place: 'HCC_CENTRE', branch: null } as const;

/** Procedures of phase III that fail a criterion now: a warning, never a withdrawal. */
export function FallenNote({ board, verdicts, procedures }: FallenNoteProps) {
  const translate = useTranslate();
  const name = useName();
  const fallen = procedures.filter(
    ({ code }) => phaseAt(board, code, centre) === 'PHASE_3' && verdicts.get(code) === 'NOT_ELIGIBLE',
  );
  if (fallen.length === 0) return null;
  return (
    <Typography color="warning" role="status" sx={{ mb: 1.5 }}>
      {translate('evidence.fallen', { smart_count: fallen.length, names: fallen.map(name).join('; ') })}
    </Typography>
  );
}
