import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { AuditTable } from './AuditTable.tsx';
import { auditQuery } from './audit-queries.ts';

const pageSize = 50;

/** The audit log, newest first; the cursors walked lead back. */
export function AuditList() {
  const translate = useTranslate();
  const mayRead = useMay('READ_AUDIT');
  const [walked, walk] = useState<string[]>([]);
  const asked = useAsk(auditQuery, { first: pageSize, after: walked.at(-1) ?? null }, { enabled: mayRead });
  const page = asked.data?.auditEntries;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const t = (key: string, values?: object) => translate(`audit.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  return (
    <Page title={t('title')} lead={t('lead')} asked={asked}>
      {page && (
        <Panel>
          {page.nodes.length > 0 ? (
            <AuditTable entries={page.nodes} />
          ) : (
            <EmptyState title={t('empty.title')} text={t('empty.body')} />
          )}
          <Box
            component="nav"
            aria-label={t('title')}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1.5, flexWrap: 'wrap' }}
          >
            <Box component="span" sx={{ color: 'text.secondary', mr: 'auto' }}>
              {t('page', { smart_count: page.nodes.length })}
            </Box>
            {walked.length > 1 && <Button onClick={() => walk([])}>{t('newest')}</Button>}
            <Button disabled={walked.length === 0} onClick={() => walk(walked.slice(0, -1))}>
              {t('newer')}
            </Button>
            <Button disabled={!next} onClick={() => next && walk([...walked, next])}>
              {t('older')}
            </Button>
          </Box>
        </Panel>
      )}
    </Page>
  );
}
