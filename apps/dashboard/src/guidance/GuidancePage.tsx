import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { placeIn } from './guidance-place.ts';
import { guidanceFiguresQuery } from './guidance-queries.ts';
import { HeatMap } from './HeatMap.tsx';
import { OutcomeFigures } from './OutcomeFigures.tsx';
import { SessionList } from './SessionList.tsx';

/** Guidance, phase I's act: how sessions ended, which papers citizens lacked, and the sessions themselves. */
export function GuidancePage() {
  const translate = useTranslate();
  const mayRead = useMay('READ_GUIDANCE');
  const [address, setAddress] = useSearchParams();
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const { from, to } = place;
  const asked = useAsk(guidanceFiguresQuery, { from, to }, { enabled: mayRead });
  const t = (key: string, values?: object) => translate(`guidance.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const figures = asked.data?.guidanceFigures;
  const gaps = asked.data?.missingPapers.filter(({ lacking }) => lacking.numerator > 0) ?? [];
  const day = (name: 'from' | 'to') => (
    <TextField
      key={name}
      type="date"
      size="small"
      label={t(name)}
      value={place[name]}
      onChange={({ target }) => {
        if (target.value) setAddress({ ...Object.fromEntries(address), [name]: target.value });
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={[day('from'), day('to')]} asked={asked}>
      {figures && figures.all.sessions > 0 && <OutcomeFigures figures={figures} place={place} />}
      <Panel title={t('map.title')} lead={t('map.lead')}>
        {gaps.length > 0 ? (
          <HeatMap rows={gaps} place={place} />
        ) : (
          <EmptyState title={t('map.empty.title')} text={t('map.empty.text')} />
        )}
      </Panel>
      <SessionList key={address.toString()} place={place} />
    </Page>
  );
}
