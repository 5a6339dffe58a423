import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Desk.module.css';
import { DeskActCard } from './DeskActCard.tsx';
import { placeIn } from './desk-acts.ts';
import { deskQuery } from './desk-queries.ts';
import { RunningSessions } from './RunningSessions.tsx';

const minuteMs = 60_000;

/** The desk of a branch, within reach of a thumb: five acts, each a few taps long. */
export function DeskPage() {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const [address, setAddress] = useSearchParams();
  const { branch } = useSeat().viewer;
  const sitsAtBranch = useMay('GUIDE') && branch != null;
  const place = placeIn(address);
  const asked = useAsk(deskQuery, { place }, { enabled: sitsAtBranch, every: minuteMs });
  const t = (key: string, values?: object) => translate(`quay.${key}`, values);
  if (!sitsAtBranch) return <Page title={t('title')} missing={t('noBranch')} />;
  const { desk, running } = asked.data ?? {};
  return (
    <Page
      title={desk?.branch ? t('titleAt', { branch: name(desk.branch) }) : t('title')}
      lead={t('lead')}
      asked={asked}
      actions={
        <ToggleButtonGroup
          exclusive
          value={place}
          aria-label={t('place')}
          onChange={(_event, chosen) => chosen && setAddress(chosen === 'HOME' ? { place: 'HOME' } : {})}
        >
          {(['BRANCH', 'HOME'] as const).map((each) => (
            <ToggleButton key={each} value={each} sx={{ minHeight: 44, px: 2 }}>
              {word('PlaceKind', each)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {desk && (
        <ul className={styles.acts}>
          {desk.acts.map((state) => (
            <DeskActCard key={state.act} state={state} place={place} />
          ))}
        </ul>
      )}
      {running && running.nodes.length > 0 && (
        <Panel title={t('running.title')} lead={t('running.lead')}>
          <RunningSessions sessions={running.nodes} />
        </Panel>
      )}
    </Page>
  );
}
