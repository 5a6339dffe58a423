import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ThresholdsQuery } from '../../api/generated/graphql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { DateText } from '../../ui/DateText.tsx';
import { TrustTag } from '../../ui/facts/TrustTag.tsx';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { thresholdsQuery } from './criteria-queries.ts';
import { ThresholdDialog } from './ThresholdDialog.tsx';
import { ThresholdSource } from './ThresholdSource.tsx';
import { isShare } from './threshold-units.ts';

type Threshold = ThresholdsQuery['thresholds'][number];

/** The numbers the criteria are judged by, with their sources and history; a manager edits them. */
export function CriteriaPage() {
  const translate = useTranslate();
  const word = useWord();
  const { number, percent } = useFormat();
  const maySet = useMay('SET_THRESHOLD');
  const [edited, edit] = useState<Threshold | null>(null);
  const asked = useAsk(thresholdsQuery, {});
  const t = (key: string, values?: object) => translate(`criteria.${key}`, values);
  const said = ({ threshold, current: { value } }: Threshold) =>
    isShare(threshold) ? percent(value) : number(value, 2);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      asked={asked}
      actions={
        <Button variant="outlined" component={Link} to="/phases">
          {translate('proposals.toBoard')}
        </Button>
      }
    >
      {asked.data && (
        <Panel>
          <ListTable
            rows={asked.data.thresholds}
            keyOf={({ threshold }) => threshold}
            columns={[
              {
                name: t('columns.threshold'),
                cell: ({ threshold }) => word('EligibilityThreshold', threshold),
              },
              {
                name: t('columns.value'),
                cell: (row) => <strong>{said(row)}</strong>,
                short: true,
              },
              { name: t('columns.source'), cell: (row) => <ThresholdSource threshold={row} /> },
              {
                name: t('columns.since'),
                cell: ({ current }) => (
                  <>
                    <DateText at={current.recordedAt} /> <TrustTag provenance={current.provenance} />
                  </>
                ),
              },
              ...(maySet
                ? [
                    {
                      name: t('columns.act'),
                      cell: (row: Threshold) => (
                        <Button size="small" onClick={() => edit(row)}>
                          {t('edit')}
                          <span className="unseen"> {word('EligibilityThreshold', row.threshold)}</span>
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Panel>
      )}
      {edited && <ThresholdDialog threshold={edited} onClose={() => edit(null)} />}
    </Page>
  );
}
