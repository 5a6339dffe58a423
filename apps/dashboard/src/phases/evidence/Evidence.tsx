import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useAsk } from '../../api/use-ask.ts';
import { dateOf } from '../../i18n/format.ts';
import { useName } from '../../i18n/use-word.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { eligibilityQuery } from './evidence-queries.ts';
import { GateList } from './GateList.tsx';
import { VerdictTag } from './VerdictTag.tsx';

interface EvidenceProps {
  procedure: string;
  /** Null: over all branches. */
  branch: string | null;
  at: string | null;
}

/** What the books say for and against a procedure: verdict, criteria, thresholds, and how much of it is simulated. */
export function Evidence({ procedure, branch, at }: EvidenceProps) {
  const translate = useTranslate();
  const name = useName();
  const asked = useAsk(eligibilityQuery, { procedure, branch, at });
  const told = asked.data?.eligibility;
  if (asked.error) return <ErrorState error={asked.error} onRetry={asked.refetch} />;
  if (!told || asked.isPlaceholderData) return <Skeleton rows={14} />;
  const { verdict, failed, lacking, handled, simulated } = told;
  const t = (key: string, values?: object) => translate(`evidence.${key}`, values);
  return (
    <section aria-live="polite" data-evidence={`${procedure} ${branch ?? ''}`}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <VerdictTag verdict={verdict} />
        {simulated > 0 && (
          <Tag tone="amber" title={t('simulatedWhy')}>
            {t('simulated', { simulated, handled })}
          </Tag>
        )}
      </Box>
      <Typography sx={{ my: 1 }}>
        {verdict === 'ELIGIBLE'
          ? t('sayEligible')
          : [
              ...(failed.length > 0 ? [t('sayFailed', { criteria: failed.join(', ') })] : []),
              ...(lacking.length > 0 ? [t('sayLacking', { criteria: lacking.join(', ') })] : []),
            ].join(' ')}
      </Typography>
      <Typography color="textSecondary" sx={{ fontSize: 13 }}>
        {t(branch ? 'windowHere' : 'window', { from: dateOf(told.from), to: dateOf(told.to) })}
      </Typography>
      <GateList gates={told.gates} />
      <Typography color="textSecondary" sx={{ fontSize: 13, my: 1 }}>
        {t('proposalOnly')}{' '}
        <Link component={RouterLink} to="/phases/criteria">
          {t('thresholds')}
        </Link>
      </Typography>
      {told.byBranch.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            {t('byBranch', { smart_count: told.byBranch.length })}
          </summary>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.75 }}>
            {told.byBranch.map((row) => (
              <Box
                component="li"
                key={row.branch?.code}
                sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}
              >
                <span>
                  {row.branch && name(row.branch)} · {t('handled', { smart_count: row.handled })}
                </span>
                <VerdictTag verdict={row.verdict} />
              </Box>
            ))}
          </Box>
        </details>
      )}
    </section>
  );
}
