import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { useMay } from '../api/viewer.ts';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CellCapabilities } from './CellCapabilities.tsx';
import { CellLinks } from './CellLinks.tsx';
import { Evidence } from './evidence/Evidence.tsx';
import { momentText } from './moment-text.ts';
import type { ChosenCell } from './PhaseBoard.tsx';
import { type Board, phaseAt } from './phase-board.ts';
import { proposalFor } from './proposal-for.ts';
import { sinceWhen } from './since-when.ts';

interface CellContentProps {
  cell: ChosenCell;
  data: PhasesPageQuery;
  proposed: Board;
  at: string | null;
  onClose: () => void;
}

/** A cell or a whole row: its phase and since when, the evidence, what is allowed, and the way to a proposal. */
export function CellContent({ cell: { procedure, column }, data, proposed, at, onClose }: CellContentProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const inSentence = useInSentence();
  const mayRead = useMay('READ_EVIDENCE');
  const maySet = useMay('SET_PHASE');
  const shown = data.procedures.find(({ code }) => code === procedure);
  const branch = data.branches.find(({ code }) => code === column?.branch);
  const moment = at ?? data.pilot.now;
  const phases = data.phases.flatMap(({ number, versions }) => {
    const since = column && sinceWhen(versions, procedure, column, moment);
    return since
      ? [translate('evidence.since', { phase: word('PhaseNumber', number), when: momentText(since) })]
      : [];
  });
  const where = column
    ? [branch && name(branch), word('PlaceKind', column.place)].filter(Boolean).join(' · ')
    : translate('evidence.allBranches');
  const wanted = column && phaseAt(proposed, procedure, column);
  const proposal = proposalFor(column, procedure);
  return (
    <Panel
      title={shown && name(shown)}
      lead={where}
      actions={
        <IconButton size="small" onClick={onClose} aria-label={translate('phases.cell.close')}>
          <Close fontSize="small" />
        </IconButton>
      }
    >
      {column && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1.5 }} data-since>
          {phases.length > 0 ? (
            phases.map((said) => (
              <Tag key={said} tone="accent">
                {said}
              </Tag>
            ))
          ) : (
            <Tag>{translate('evidence.noPhase')}</Tag>
          )}
          {wanted && (
            <Tag tone="amber">{translate('evidence.proposed', { phase: word('PhaseNumber', wanted) })}</Tag>
          )}
        </Box>
      )}
      {mayRead && <Evidence procedure={procedure} branch={column?.branch ?? null} at={at} />}
      {mayRead && maySet && (
        <Button variant="contained" fullWidth component={RouterLink} to={proposal.to} sx={{ my: 1.5 }}>
          {translate('evidence.propose', { phase: inSentence(word('PhaseNumber', proposal.phase)) })}
        </Button>
      )}
      {column && (
        <Box component="details" open={!mayRead} sx={{ mt: 1 }}>
          {mayRead && (
            <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
              {translate('evidence.rights')}
            </Box>
          )}
          <CellCapabilities procedure={procedure} column={column} at={at} />
        </Box>
      )}
      <CellLinks procedure={procedure} branch={column?.branch ?? null} />
    </Panel>
  );
}
