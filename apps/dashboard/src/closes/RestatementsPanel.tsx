import { useTranslate } from 'react-admin';
import type { PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { restatementsQuery } from './close-queries.ts';
import { RestatedTable } from './RestatedTable.tsx';

/** The figures that later facts moved, in total or by branch. */
export function RestatementsPanel({ close }: { close: PeriodCloseQuery['periodClose'] }) {
  const translate = useTranslate();
  const asked = useAsk(restatementsQuery, { id: close.id });
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  const restatements = asked.data?.periodClose.restatements;
  if (!restatements) {
    return (
      <Panel title={t('restatements')}>
        {asked.error ? <ErrorState error={asked.error} onRetry={asked.refetch} /> : <Skeleton rows={3} />}
      </Panel>
    );
  }
  if (restatements.length === 0) return <Panel title={t('restatements')}>{t('same')}</Panel>;
  return (
    <Panel title={t('restated', { smart_count: restatements.length })} lead={t('restatedLead')}>
      <RestatedTable close={close} restatements={restatements} />
    </Panel>
  );
}
