import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useRecord, useRows } from '../api/use-records.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { dateOf } from '../i18n/format.ts';
import { useName } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import { GrantMatrix } from './GrantMatrix.tsx';
import { grantsOf } from './grants-of.ts';
import { NotOfficial } from './NotOfficial.tsx';
import { PaperList } from './PaperList.tsx';
import { ProcedureFacts } from './ProcedureFacts.tsx';
import { VersionList } from './VersionList.tsx';

/** One procedure: what it says now, what it said, and where the post may act on it. */
export function ProcedureShow() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const name = useName();
  const mayEdit = useMay('REVISE_PROCEDURE');
  const { now } = useSeat().pilot;
  const asked = useRecord('procedures', code);
  const granted = useRows('phases');
  const procedure = asked.data;
  const phases = granted.data;
  if (!procedure || !phases)
    return (
      <Page title={code} asked={procedure ? granted : asked} missing={translate('procedures.missing')} />
    );
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
          <VersionList versions={procedure.versions} inForce={procedure.version} now={now} />
        </Panel>
      </Box>
      <Panel
        title={translate('procedures.show.papers')}
        lead={procedure.papers.length === 0 && translate('procedures.show.noPapers')}
        actions={
          mayEdit && (
            <Button component={Link} to={`/procedures/${code}/edit#papers`}>
              {translate('procedures.show.editPapers')}
            </Button>
          )
        }
      >
        {procedure.papers.length > 0 && <PaperList papers={procedure.papers} />}
      </Panel>
      <Panel title={translate('procedures.show.where')} lead={translate('procedures.show.whereLead')}>
        <GrantMatrix places={grantsOf(phases, procedure.code)} procedure={procedure.code} />
      </Panel>
    </Page>
  );
}
