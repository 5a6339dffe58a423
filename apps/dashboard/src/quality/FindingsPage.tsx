import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { QualityCheckId, QualitySubject } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import { DossierLink } from '../metrics/DossierLink.tsx';
import { useSaid } from '../metrics/use-said.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { AcknowledgeDialog } from './AcknowledgeDialog.tsx';
import { Acknowledgement, type Finding } from './Acknowledgement.tsx';
import { findingsQuery } from './quality-queries.ts';

/** Where a finding is mended that is not about a dossier. */
const doors = {
  DOSSIER: () => '/dossiers',
  SHIPMENT: (code: string) => `/shipments/${encodeURIComponent(code)}`,
  GUIDANCE: () => '/guidance',
  IMPORT: () => '/imports',
} as const satisfies Record<QualitySubject, (subject: string) => string>;

/** The findings of one check, how to mend them, and what they do to the figures. */
export function FindingsPage() {
  const translate = useTranslate();
  const said = useSaid();
  const name = useName();
  const { number } = useFormat();
  const { check: id = '' } = useParams();
  const [walked, walk] = useState<string[]>([]);
  const [acknowledging, acknowledge] = useState<Finding>();
  const mayRead = useMay('READ_CLOSES');
  const asked = useAsk(
    findingsQuery,
    { only: [id as QualityCheckId], after: walked.at(-1) ?? null },
    { enabled: mayRead },
  );
  const t = (key: string, values?: object) => translate(`quality.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const [check] = asked.data?.qualityChecks ?? [];
  return (
    <Page
      title={check ? said(check.title) : t('title')}
      lead={check && `${number(check.count)} · ${said(check.sentence)}`}
      actions={
        <Button component={RouterLink} to="/quality">
          {t('back')}
        </Button>
      }
      asked={asked}
    >
      {check && (
        <>
          <Panel>
            <dl
              style={{
                display: 'grid',
                gridTemplateColumns: 'minmax(120px, max-content) 1fr',
                gap: '4px 16px',
                margin: 0,
              }}
            >
              <dt>{t('fix')}</dt>
              <dd style={{ margin: 0 }}>{said(check.fix)}</dd>
              <dt>{t('owner')}</dt>
              <dd style={{ margin: 0 }}>{said(check.owner)}</dd>
              <dt>{t('effect')}</dt>
              <dd style={{ margin: 0 }}>{said(check.effect)}</dd>
              <dt>{t('affects')}</dt>
              <dd style={{ margin: 0 }}>
                {check.affects.map(({ id: metric, name: called }, index) => (
                  <span key={metric}>
                    {index > 0 && ', '}
                    <Link component={RouterLink} to={`/figures?id=${metric}`}>
                      {said(called)}
                    </Link>
                  </span>
                ))}
              </dd>
            </dl>
          </Panel>
          <Panel
            lead={
              check.acknowledged > 0 &&
              t('counted', { count: number(check.count), acknowledged: number(check.acknowledged) })
            }
            title={t('count')}
          >
            {check.findings.nodes.length === 0 ? (
              <EmptyState title={t('none.title')} text={t('none.text')} />
            ) : (
              <ListTable
                rows={check.findings.nodes}
                keyOf={({ id: finding }) => finding}
                columns={[
                  {
                    name: t('subject'),
                    short: true,
                    cell: ({ subject, dossierId }) =>
                      dossierId === null ? (
                        <Link component={RouterLink} to={doors[check.subject](subject)}>
                          {subject}
                        </Link>
                      ) : (
                        <DossierLink id={dossierId} code={subject} />
                      ),
                  },
                  { name: t('procedure'), cell: ({ procedure }) => (procedure ? name(procedure) : '–') },
                  { name: t('branch'), cell: ({ branch }) => (branch ? name(branch) : '–') },
                  { name: t('since'), short: true, cell: ({ since }) => (since ? dateTimeOf(since) : '–') },
                  {
                    name: t('acknowledged'),
                    cell: (finding) => (
                      <Acknowledgement finding={finding} onAct={() => acknowledge(finding)} />
                    ),
                  },
                ]}
              />
            )}
            {(walked.length > 0 || check.findings.hasNextPage) && (
              <nav aria-label={t('title')}>
                <Button disabled={walked.length === 0} onClick={() => walk(walked.slice(0, -1))}>
                  {translate('escalations.newer')}
                </Button>
                <Button
                  disabled={!check.findings.hasNextPage}
                  onClick={() => check.findings.endCursor && walk([...walked, check.findings.endCursor])}
                >
                  {translate('escalations.older')}
                </Button>
              </nav>
            )}
          </Panel>
          {acknowledging && (
            <AcknowledgeDialog
              check={check.id}
              finding={acknowledging}
              onClose={() => acknowledge(undefined)}
            />
          )}
        </>
      )}
    </Page>
  );
}
