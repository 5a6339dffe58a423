import { useTranslate } from 'react-admin';
import type { PeriodCloseCheckQuery, PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useSaid } from '../metrics/use-said.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tag, type Tone } from '../ui/Tag.tsx';
import styles from './Closes.module.css';
import { closeCheckQuery } from './close-queries.ts';

type Close = PeriodCloseQuery['periodClose'];
type Check = PeriodCloseCheckQuery['periodClose']['check'];
type Incomparable = Check['incomparable'][number];

/** Whether a close can be trusted: three answers, each told by itself. */
export function CloseCheckPanel({ close }: { close: Close }) {
  const translate = useTranslate();
  const asked = useAsk(closeCheckQuery, { id: close.id });
  const t = (key: string) => translate(`closes.check.${key}`);
  return (
    <Panel title={t('title')}>
      {asked.data ? (
        <Answers check={asked.data.periodClose.check} />
      ) : asked.error ? (
        <ErrorState error={asked.error} onRetry={asked.refetch} />
      ) : (
        <Skeleton rows={3} />
      )}
      <p className={styles.digest}>
        {translate('closes.digest')}: <code>{close.sha256}</code>
      </p>
      {close.digestScheme === 1 && <p className={styles.quiet}>{t('oldDigest')}</p>}
    </Panel>
  );
}

function Answers({ check }: { check: Check }) {
  const translate = useTranslate();
  const said = useSaid();
  const t = (key: string, values?: object) => translate(`closes.check.${key}`, values);
  const { storedIntact, recountAgrees, differing, incomparable } = check;
  const names = differing.map(({ name }) => said(name)).join(', ');
  const versions = ({ metric, definition, closedVersion, currentVersion }: Incomparable) =>
    currentVersion == null
      ? t('gone', { name: metric })
      : t('newer', {
          name: definition ? said(definition.name) : metric,
          closed: closedVersion,
          current: currentVersion,
        });
  return (
    <ul className={styles.answers}>
      <Answer
        tone={storedIntact ? 'on-track' : 'late'}
        word={t(storedIntact ? 'intact' : 'edited')}
        why={t(storedIntact ? 'intactWhy' : 'editedWhy')}
      />
      <Answer
        tone={recountAgrees ? 'on-track' : 'late'}
        word={t(recountAgrees ? 'agrees' : 'disagrees')}
        why={[t(recountAgrees ? 'agreesWhy' : 'disagreesWhy'), names && t('differing', { names })]
          .filter(Boolean)
          .join(' ')}
      />
      <Answer
        tone={incomparable.length === 0 ? 'on-track' : 'amber'}
        word={
          incomparable.length === 0
            ? t('comparable')
            : t('incomparable', { smart_count: incomparable.length })
        }
        why={incomparable.length === 0 ? t('comparableWhy') : incomparable.map(versions).join('; ')}
      />
    </ul>
  );
}

function Answer({ tone, word, why }: { tone: Tone; word: string; why: string }) {
  return (
    <li>
      <Tag tone={tone}>{word}</Tag>
      <span>{why}</span>
    </li>
  );
}
