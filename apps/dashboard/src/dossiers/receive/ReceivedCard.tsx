import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateTimeOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useName } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { dossierAt } from '../list/dossier-row.ts';
import type { ReceivedDossier } from './use-send-reception.ts';

interface ReceivedCardProps {
  readonly dossier: ReceivedDossier;
  readonly onAgain: () => void;
}

/** What the citizen is told: the code and the promised day. */
export function ReceivedCard({ dossier, onAgain }: ReceivedCardProps) {
  const translate = useTranslate();
  const name = useName();
  const { weekday } = useFormat();
  const { clock } = dossier;
  const done = dossier.status === 'REGISTERED' ? 'doneSubmitted' : 'doneReceived';
  return (
    <Panel title={translate(`dossiers.receive.${done}`)} lead={name(dossier.procedure)}>
      <Box role="status" sx={{ display: 'grid', gap: 1 }}>
        <Box component="strong" sx={{ fontSize: { xs: 19, sm: 30 }, lineHeight: 1.3, whiteSpace: 'nowrap' }}>
          {dossier.code}
        </Box>
        <span>
          {translate('dossiers.receive.due')}:{' '}
          <strong title={clock?.dueAt ? dateTimeOf(clock.dueAt) : undefined}>
            {clock?.dueAt ? weekday(clock.dueAt) : translate('dossiers.receive.dueLater')}
          </strong>
          {clock?.provisional && ` (${translate('dossiers.clock.provisional').toLowerCase()})`}
        </span>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button component={Link} to={dossierAt(dossier.id)} variant="contained" sx={{ minHeight: 44 }}>
          {translate('dossiers.receive.openIt')}
        </Button>
        <Button variant="outlined" onClick={onAgain} sx={{ minHeight: 44 }}>
          {translate('dossiers.receive.another')}
        </Button>
      </Box>
    </Panel>
  );
}
