import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ExportTable } from './ExportTable.tsx';
import { exportListQuery } from './export-queries.ts';

const first = 25;
/** A file under way is looked at this often, so that its figures move. */
const every = 1_000;

/** What I took out, the latest first, with what is being written. */
export function ExportList() {
  const translate = useTranslate();
  const may = useMay('EXPORT_DATA');
  const [opened, open] = useState(false);
  const [after, setAfter] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useAsk(exportListQuery, { first, after }, { enabled: may, ...(busy && { every }) });
  const jobs = asked.data?.exportJobs;
  const underWay = jobs?.nodes.some(({ state }) => state === 'QUEUED' || state === 'RUNNING') ?? false;
  if (underWay !== busy) setBusy(underWay);
  const t = (key: string) => translate(`exports.${key}`);
  if (!may) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const begin = (
    <Button variant="contained" onClick={() => open(true)} sx={{ minHeight: { xs: 44, sm: 34 } }}>
      {t('new')}
    </Button>
  );
  const next = jobs?.pageInfo.hasNextPage ? jobs.pageInfo.endCursor : null;
  return (
    <Page title={t('title')} lead={t('lead')} actions={begin} asked={asked}>
      <Panel title={t('past')}>
        {jobs?.nodes.length ? (
          <ExportTable jobs={jobs.nodes} />
        ) : (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        )}
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, px: 2 }}>
          {after && <Button onClick={() => setAfter(null)}>{t('newest')}</Button>}
          {next && <Button onClick={() => setAfter(next)}>{t('older')}</Button>}
        </Box>
      </Panel>
      {opened && <ExportDialog onClose={() => open(false)} />}
    </Page>
  );
}
