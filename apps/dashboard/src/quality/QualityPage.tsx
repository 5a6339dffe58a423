import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { QualityChecksQuery, QualitySeverity } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useSaid } from '../metrics/use-said.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { qualityQuery } from './quality-queries.ts';

type Check = QualityChecksQuery['qualityChecks'][number];

const severities = ['ERROR', 'WARNING', 'NOTE'] as const satisfies readonly QualitySeverity[];

/** What is wrong with the data, how long, who mends it, and what it does to the figures. */
export function QualityPage() {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const mayRead = useMay('READ_CLOSES');
  const asked = useAsk(qualityQuery, {}, { enabled: mayRead, every: 300_000 });
  const t = (key: string, values?: object) => translate(`quality.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const checks = asked.data?.qualityChecks ?? [];
  const found = (some: readonly Check[]) => some.reduce((sum, { count }) => sum + count, 0);
  const errors = found(checks.filter(({ severity }) => severity === 'ERROR'));
  const all = found(checks);
  const lead =
    errors > 0 ? t('errors', { n: number(errors) }) : all > 0 ? t('some', { n: number(all) }) : t('clean');
  return (
    <Page title={t('title')} lead={asked.data && lead} asked={asked}>
      {severities.map((severity) => (
        <Panel key={severity} title={t(`group.${severity}`)}>
          <ListTable
            rows={checks.filter((check) => check.severity === severity).toSorted((a, b) => b.count - a.count)}
            keyOf={({ id }) => id}
            toneOf={({ count }) => (count === 0 ? 'faded' : undefined)}
            columns={[
              {
                name: t('check'),
                cell: ({ id, title }: Check) => (
                  <Link component={RouterLink} to={`/quality/${id}`}>
                    {said(title)}
                  </Link>
                ),
              },
              { name: t('count'), figure: true, cell: ({ count }) => number(count) },
              {
                name: t('acknowledged'),
                figure: true,
                cell: ({ acknowledged }) => (acknowledged > 0 ? number(acknowledged) : '–'),
              },
              { name: t('oldest'), short: true, cell: ({ oldest }) => (oldest ? dateOf(oldest) : '–') },
              { name: t('owner'), cell: ({ owner }) => said(owner) },
              { name: t('effect'), cell: ({ effect }) => said(effect) },
            ]}
          />
        </Panel>
      ))}
    </Page>
  );
}
