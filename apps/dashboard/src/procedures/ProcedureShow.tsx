import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { dateOf } from '../i18n/format.ts';
import { useName } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import { GrantMatrix } from './GrantMatrix.tsx';
import { grantsOf } from './grants-of.ts';
import { NotOfficial } from './NotOfficial.tsx';
import { ProcedureFacts } from './ProcedureFacts.tsx';
import { procedureQuery } from './procedure-queries.ts';
import { VersionList } from './VersionList.tsx';

/** One procedure: what it says now, what it said, and where the post may act on it. */
export function ProcedureShow() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const name = useName();
  const mayEdit = useMay('REVISE_PROCEDURE');
  const asked = useAsk(procedureQuery, { code });
  const procedure = asked.data?.procedure;
  if (!asked.data || !procedure)
    return <Page title={code} asked={asked} missing={translate('procedures.missing')} />;
  const inForce = { version: procedure.version, from: dateOf(procedure.validFrom) };
  return (
    <Page
      title={name(procedure)}
      lead={
        <>
          {procedure.code} · {name(procedure.field)} ·{' '}
          <Link to={dossiersAt({ procedure: [procedure.code], open: true })}>
            {translate('branches.openDossiers', { smart_count: procedure.openDossiers })}
          </Link>
        </>
      }
      beside={<PhaseTags phases={procedure.phases} />}
      actions={
        mayEdit && (
          <Button variant="outlined" component={Link} to={`/procedures/${code}/edit`}>
            {translate('procedures.show.edit')}
          </Button>
        )
      }
      asked={asked}
    >
      <NotOfficial />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' },
        }}
      >
        <Panel
          title={translate('procedures.show.facts')}
          lead={translate('procedures.show.version', inForce)}
        >
          <ProcedureFacts procedure={procedure} />
        </Panel>
        <Panel title={translate('procedures.show.versions')}>
          <VersionList versions={procedure.versions} inForce={procedure.version} now={asked.data.pilot.now} />
        </Panel>
      </Box>
      <Panel title={translate('procedures.show.where')} lead={translate('procedures.show.whereLead')}>
        <GrantMatrix places={grantsOf(asked.data.phases, procedure.code)} procedure={procedure.code} />
      </Panel>
    </Page>
  );
}
