import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { EscalationTable } from './EscalationTable.tsx';
import { escalationsQuery } from './escalation-queries.ts';

/** What was escalated, newest first; the cursors walked lead back. */
export function EscalationsPage() {
  const translate = useTranslate();
  const mayRead = useMay('READ_DOSSIERS');
  const [walked, walk] = useState<string[]>([]);
  const [running, only] = useState(true);
  const asked = useAsk(
    escalationsQuery,
    { first: 50, after: walked.at(-1) ?? null, running },
    { enabled: mayRead, every: 60_000 },
  );
  const page = asked.data?.escalations;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const t = (key: string) => translate(`escalations.${key}`);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const turn = (value: boolean) => {
    only(value);
    walk([]);
  };
  return (
    <Page title={t('title')} lead={t('lead')} asked={asked}>
      {page && (
        <Panel>
          <FormControlLabel
            control={<Switch checked={running} onChange={({ target }) => turn(target.checked)} />}
            label={t('running')}
          />
          {page.nodes.length > 0 ? (
            <EscalationTable rows={page.nodes} />
          ) : (
            <EmptyState title={t('empty')} text={t('emptyWhy')} />
          )}
          <Box component="nav" aria-label={t('title')} sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
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
