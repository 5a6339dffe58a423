import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { proposalsQuery } from './proposal-queries.ts';

const step = 20;
const most = 100;

/** Every proposal, newest first; those that wait can be decided here. */
export function ProposalsPage() {
  const translate = useTranslate();
  const mayRead = useMay('READ_EVIDENCE');
  const [first, show] = useState(step);
  const asked = useAsk(proposalsQuery, { first, after: null }, { enabled: mayRead });
  const page = asked.data?.phaseProposals;
  const t = (key: string, values?: object) => translate(`proposals.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const waiting = page?.nodes.filter(({ state }) => state === 'OPEN').length ?? 0;
  const lead = `${waiting > 0 ? `${t('waiting', { smart_count: waiting })}.` : t('none')} ${t('lead')}`;
  const board = (
    <Button variant="outlined" component={Link} to="/phases">
      {t('toBoard')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={page && lead} actions={board} asked={asked}>
      {page && (
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 1080 }}>
          {page.nodes.length === 0 && (
            <Panel>
              <EmptyState title={t('emptyTitle')} text={t('emptyText')} action={board} />
            </Panel>
          )}
          {page.nodes.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
          {page.pageInfo.hasNextPage && first < most && (
            <Button onClick={() => show(Math.min(first + step, most))}>{t('more')}</Button>
          )}
        </Box>
      )}
    </Page>
  );
}
