import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ProposalFactsFragment } from '../../api/generated/graphql.ts';
import { useName } from '../../i18n/use-word.ts';
import { Tag } from '../../ui/Tag.tsx';
import { VerdictTag } from '../evidence/VerdictTag.tsx';

/** How each procedure of a proposal stood when it was proposed. */
export function ProposalEvidence({ evidence }: Pick<ProposalFactsFragment, 'evidence'>) {
  const translate = useTranslate();
  const name = useName();
  return (
    <Box component="details" open={evidence.length <= 3}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {translate('proposals.evidence', { smart_count: evidence.length })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
        {evidence.map(({ procedure, verdict, failed, lacking, handled, simulated }) => (
          <Box
            component="li"
            key={procedure?.code}
            sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <VerdictTag verdict={verdict} />
            <span>{procedure && name(procedure)}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {[
                translate('evidence.handled', { smart_count: handled }),
                ...(failed.length > 0
                  ? [translate('evidence.sayFailed', { criteria: failed.join(', ') })]
                  : []),
                ...(lacking.length > 0
                  ? [translate('evidence.sayLacking', { criteria: lacking.join(', ') })]
                  : []),
              ].join(' · ')}
            </Box>
            {simulated > 0 && (
              <Tag tone="amber">{translate('evidence.simulated', { simulated, handled })}</Tag>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
