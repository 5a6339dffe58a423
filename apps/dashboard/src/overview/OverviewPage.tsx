import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useSeat } from '../api/viewer.ts';
import { timeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Page } from '../ui/Page.tsx';
import { MorningSentence } from './MorningSentence.tsx';
import { Overview } from './Overview.tsx';
import { overviewQuery } from './overview-query.ts';

const partOfDay = (hour: number) => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

/** What matters today, and how the pilot goes. */
export function OverviewPage() {
  const translate = useTranslate();
  const { weekday } = useFormat();
  const { now } = useSeat().pilot;
  const asked = useAsk(overviewQuery, {}, { every: 60_000 });
  const greeting = translate(`overview.title.${partOfDay(Number(timeOf(now).slice(0, 2)))}`);
  return (
    <Page
      title={greeting}
      beside={
        <time dateTime={now} className="unseen">
          {weekday(now)}
        </time>
      }
      lead={asked.data && <MorningSentence overview={asked.data.overview} />}
      asked={asked}
    >
      {asked.data && <Overview overview={asked.data.overview} phases={asked.data.phases} />}
    </Page>
  );
}
