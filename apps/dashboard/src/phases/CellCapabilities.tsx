import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Capabilities } from '../ui/capabilities/Capabilities.tsx';
import { capabilitiesQuery } from '../ui/capabilities/capabilities-query.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { ChosenCell } from './PhaseBoard.tsx';

interface CellCapabilitiesProps {
  cell: ChosenCell;
  data: PhasesPageQuery;
  at: string | null;
  onClose: () => void;
}

/** One procedure at one place: each act, allowed or why not, and the doors onwards. */
export function CellCapabilities({ cell: { procedure, column }, data, at, onClose }: CellCapabilitiesProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const mayAsk = useMay('ASK_CAPABILITIES');
  const variables = { place: column.place, branch: column.branch, procedure, at };
  const asked = useAsk(capabilitiesQuery, variables, { enabled: mayAsk });
  const shown = data.procedures.find(({ code }) => code === procedure);
  const branch = data.branches.find(({ code }) => code === column.branch);
  const where = [branch && name(branch), word('PlaceKind', column.place)].filter(Boolean).join(' · ');
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
      <div aria-live="polite" data-cell={`${procedure} ${column.branch ?? column.place}`}>
        {asked.error ? (
          <ErrorState error={asked.error} onRetry={asked.refetch} />
        ) : asked.data && !asked.isPlaceholderData ? (
          <Capabilities capabilities={asked.data.capabilities} />
        ) : (
          mayAsk && <Skeleton rows={10} />
        )}
      </div>
      <Box sx={{ display: 'grid', gap: 0.5, mt: 2 }}>
        {column.branch && (
          <Link component={RouterLink} to={dossiersAt({ procedure: [procedure], branch: [column.branch] })}>
            {translate('phases.cell.dossiers')}
          </Link>
        )}
        <Link component={RouterLink} to={`/procedures/${procedure}`}>
          {translate('phases.cell.procedure')}
        </Link>
        {column.branch && (
          <Link component={RouterLink} to={`/branches/${column.branch}`}>
            {translate('phases.cell.branch')}
          </Link>
        )}
      </Box>
    </Panel>
  );
}
