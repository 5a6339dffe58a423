import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ProposalFactsFragment } from '../../api/generated/graphql.ts';
import { useMay } from '../../api/viewer.ts';
import { dateTimeOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { momentText } from '../moment-text.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { ProposalEvidence } from './ProposalEvidence.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

const tones = {
  OPEN: 'accent',
  STALE: 'amber',
  APPROVED: 'on-track',
  REJECTED: 'plain',
  WITHDRAWN: 'plain',
} as const;

/** A proposal: what it would change and why, the evidence of its day, and the way to decide on it. */
export function ProposalCard({ proposal }: { proposal: ProposalFactsFragment }) {
  const translate = useTranslate();
  const word = useWord();
  const { locale } = useFormat();
  const mayDecide = useMay('DECIDE_PROPOSAL');
  const [deciding, decide] = useState<'approve' | 'reject' | null>(null);
  const { state, mine, decideRefusal } = proposal;
  const sentences = locale === 'en' ? proposal.sentencesEn : proposal.sentences;
  const t = (key: string, values?: object) => translate(`proposals.${key}`, values);
  const undecided = state === 'OPEN' || state === 'STALE';
  return (
    <Panel
      title={word('PhaseNumber', proposal.phase)}
      lead={[
        t('from', { when: momentText(proposal.effectiveFrom) }),
        t('proposed', { who: proposal.proposedBy, when: dateTimeOf(proposal.proposedAt) }),
      ].join(' · ')}
      actions={<Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>}
    >
      <div data-proposal={proposal.id} data-state={state}>
        <Typography>
          <strong>{t('reason')}:</strong> {proposal.reason}
        </Typography>
        <Box component="ul" sx={{ my: 1, pl: 2.5 }} aria-label={t('changes')}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
        <ProposalEvidence evidence={proposal.evidence} />
        {state === 'STALE' && <Typography color="warning">{t('staleWhy')}</Typography>}
        {proposal.decidedAt && (
          <Typography sx={{ mt: 1 }}>
            <strong>{t(`states.${state}`)}:</strong>{' '}
            {t('decided', { who: proposal.decidedBy, when: dateTimeOf(proposal.decidedAt) })}
            {proposal.decisionNote && ` · ${proposal.decisionNote}`}
            {proposal.setting?.decisionNumber && ` · ${proposal.setting.decisionNumber}`}
          </Typography>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 1.5 }}>
          {undecided && mayDecide && (
            <>
              <Button
                variant="contained"
                disabled={decideRefusal != null || state === 'STALE'}
                onClick={() => decide('approve')}
              >
                {t('approve')}
              </Button>
              <Button variant="outlined" disabled={decideRefusal != null} onClick={() => decide('reject')}>
                {t('reject')}
              </Button>
            </>
          )}
          {undecided && mine && <WithdrawButton proposal={proposal.id} />}
          <Button component="a" href={`/api/evidence/${proposal.id}.pdf`} target="_blank" rel="noopener">
            {t('pdf')}
          </Button>
        </Box>
        {undecided && decideRefusal && (
          <Typography color="textSecondary" sx={{ mt: 0.5 }}>
            {locale === 'en' ? decideRefusal.messageEn : decideRefusal.message}
          </Typography>
        )}
      </div>
      {deciding && (
        <DecideDialog proposal={proposal} approve={deciding === 'approve'} onClose={() => decide(null)} />
      )}
    </Panel>
  );
}
