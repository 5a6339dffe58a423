import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../api/viewer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import type { PhaseLine } from './overview-query.ts';
import { Phases } from './Phases.tsx';

/** A pilot without dossiers: what this page will show and how to begin. */
export function NothingYet({ phases }: { phases: readonly PhaseLine[] }) {
  const translate = useTranslate();
  const mayImport = useMay('IMPORT_REGISTER');
  return (
    <>
      <Panel>
        <EmptyState
          title={translate('overview.empty.title')}
          text={translate('overview.empty.text')}
          action={
            <>
              <Button component={Link} to="/dossiers" variant="contained">
                {translate('overview.empty.receive')}
              </Button>{' '}
              {mayImport && (
                <Button component={Link} to="/imports" variant="outlined">
                  {translate('overview.empty.import')}
                </Button>
              )}
            </>
          }
        />
      </Panel>
      <Phases phases={phases} />
    </>
  );
}
