import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { NotOfficial } from '../procedures/NotOfficial.tsx';
import { Page } from '../ui/Page.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import { PhaseCard } from './PhaseCard.tsx';
import { phasesQuery } from './phase-queries.ts';
import { usePhaseLead } from './use-phase-lead.ts';

/** The three phases and the board of what each grants where. */
export function PhasesPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const day = search.get('at');
  const at = day ? `${day}T12:00:00+07:00` : null;
  const asked = useAsk(phasesQuery, { at });
  const lead = usePhaseLead();
  const { data } = asked;
  const mayRead = useMay('READ_EVIDENCE');
  const door = (to: string, label: string) => (
    <Button key={to} variant="outlined" component={Link} to={to}>
      {translate(label)}
    </Button>
  );
  const doors = [
    ...(mayRead
      ? [door('/phases/proposals', 'proposals.open'), door('/phases/registers', 'registers.title')]
      : []),
    door('/phases/criteria', 'evidence.thresholds'),
  ];
  return (
    <Page
      title={translate('phases.title')}
      lead={data && lead(data.phases, day)}
      actions={doors}
      asked={asked}
    >
      {data && (
        <>
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
            }}
          >
            {data.phases.map((phase) => (
              <PhaseCard key={phase.number} phase={phase} now={at ?? data.pilot.now} />
            ))}
          </Box>
          <NotOfficial />
          <BoardPanel data={data} />
        </>
      )}
    </Page>
  );
}
