import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { timeOf } from '../i18n/format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { guidanceSessionQuery } from './desk-queries.ts';
import { EndSession } from './EndSession.tsx';

const minuteMs = 60_000;

/** A session under way: what it is for, how long it has run, and how it ends. */
export function SessionPage() {
  const translate = useTranslate();
  const name = useName();
  const word = useWord();
  const { id = '' } = useParams();
  const asked = useAsk(guidanceSessionQuery, { id }, { every: minuteMs });
  const session = asked.data?.guidanceSession;
  const t = (key: string, values?: object) => translate(`quay.session.${key}`, values);
  const missing = asked.data && !session ? t('missing') : undefined;
  const lead = session && t('lead', { time: timeOf(session.startedAt), n: session.minutes });
  return (
    <Page
      title={session ? name(session.procedure) : t('title')}
      lead={lead}
      asked={asked}
      {...(missing && { missing })}
    >
      {session?.outcome && <Panel>{t('ended', { outcome: word('GuidanceOutcome', session.outcome) })}</Panel>}
      {session && !session.outcome && <EndSession session={session} />}
    </Page>
  );
}
