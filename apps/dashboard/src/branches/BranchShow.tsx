import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useRecord } from '../api/use-records.ts';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import { AllowedHere } from './AllowedHere.tsx';
import { BranchFacts } from './BranchFacts.tsx';
import { BranchPlace } from './BranchPlace.tsx';

/** One postal point: what is known of it, what may be done there, its open dossiers. */
export function BranchShow() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const mayEdit = useMay('EDIT_BRANCH');
  const mayAsk = useMay('ASK_CAPABILITIES');
  const asked = useRecord('branches', code);
  const branch = asked.data;
  if (!branch) return <Page title={code} asked={asked} missing={translate('branches.missing')} />;
  return (
    <Page
      title={name(branch)}
      lead={
        <>
          {branch.code} · {word('PilotRole', branch.pilotRole)} ·{' '}
          <Link to={dossiersAt({ branch: [branch.code], open: true })}>
            {translate('branches.openDossiers', { smart_count: branch.openDossiers })}
          </Link>{' '}
          <PhaseTags phases={branch.phases} />
        </>
      }
      actions={
        mayEdit && (
          <Button variant="outlined" component={Link} to={`/branches/${branch.code}/edit`}>
            {translate('branches.show.edit')}
          </Button>
        )
      }
      asked={asked}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Panel title={translate('branches.show.facts')}>
          <BranchFacts branch={branch} />
        </Panel>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {mayAsk && <AllowedHere branch={branch.code} />}
          <BranchPlace code={branch.code} />
        </Box>
      </Box>
    </Page>
  );
}
