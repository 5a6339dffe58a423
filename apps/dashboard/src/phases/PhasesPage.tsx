import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
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
  return (
    <Page title={translate('phases.title')} lead={data && lead(data.phases, day)} asked={asked}>
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
