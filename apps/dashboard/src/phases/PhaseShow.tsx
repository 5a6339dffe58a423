import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useRecord } from '../api/use-records.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { phaseNumberIn } from './phase-number-in.ts';
import { EndPhase } from './proposals/EndPhase.tsx';
import { SettingFacts } from './SettingFacts.tsx';
import { SettingTimeline } from './SettingTimeline.tsx';

/** One phase: what it does, the setting in force, every version of it. */
export function PhaseShow() {
  const number = phaseNumberIn(useParams()['number']);
  const translate = useTranslate();
  const name = useName();
  const { locale } = useFormat();
  const maySet = useMay('SET_PHASE');
  const { now } = useSeat().pilot;
  const asked = useRecord('phases', number);
  const phase = asked.data;
  if (!phase) return <Page title={translate('phases.title')} asked={asked} />;
  const set = (
    <Button variant="outlined" component={RouterLink} to={`/phases/${number}/edit`}>
      {translate('phases.card.edit')}
    </Button>
  );
  return (
    <Page
      title={name(phase)}
      lead={locale === 'en' ? phase.scopeEn : phase.scopeVi}
      actions={
        maySet && (
          <>
            {phase.inForce && phase.inForce.actions.length > 0 && (
              <EndPhase phase={number} seen={phase.version} />
            )}
            {set}
          </>
        )
      }
      asked={asked}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' },
        }}
      >
        <Panel title={translate('phases.setting.title')}>
          {phase.inForce ? (
            <SettingFacts setting={phase.inForce} />
          ) : (
            <EmptyState
              title={translate('phases.card.notInForce')}
              text={translate('phases.setting.none')}
              action={maySet && set}
            />
          )}
        </Panel>
        <Panel title={translate('phases.timeline.title')} lead={translate('phases.timeline.lead')}>
          <SettingTimeline phase={phase} now={now} maySet={maySet} />
        </Panel>
      </Box>
    </Page>
  );
}
