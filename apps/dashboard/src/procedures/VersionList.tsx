import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProcedureRecordFragment } from '../api/generated/graphql.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { TrustTag } from '../ui/facts/TrustTag.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useProcedureFacts } from './use-procedure-facts.ts';

type Version = ProcedureRecordFragment['versions'][number];

interface VersionListProps {
  versions: readonly Version[];
  inForce: number;
  now: string;
}

/** Every version with its dates, newest first. */
export function VersionList({ versions, inForce, now }: VersionListProps) {
  const translate = useTranslate();
  const said = useProcedureFacts();
  const t = (key: string, values?: object) => translate(`procedures.show.${key}`, values);
  const stateOf = ({ version, validFrom }: Version) => {
    if (version === inForce) return 'inForce';
    return Date.parse(validFrom) > Date.parse(now) ? 'coming' : 'past';
  };
  const newestFirst = [...versions].sort((one, other) => other.version - one.version);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {newestFirst.map((version) => (
        <Box
          component="li"
          key={version.version}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <strong>{t('versionTitle', { version: version.version })}</strong>
            <Tag tone={stateOf(version) === 'inForce' ? 'accent' : 'plain'}>{t(stateOf(version))}</Tag>
            <TrustTag provenance={version.provenance} />
          </Box>
          <Typography>
            {t('from', { date: dateOf(version.validFrom) })}
            {version.validTo && ` ${t('until', { date: dateOf(version.validTo) })}`}
            {' · '}
            {said.limit(version)} · {said.fee(version.feeVnd)} · {said.online(version.onlineLevel)}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {version.decisionNumber ?? t('decisionUnknown')}
            {' · '}
            {version.recordedBy
              ? t('recordedBy', { when: dateTimeOf(version.recordedAt), who: version.recordedBy })
              : t('recorded', { when: dateTimeOf(version.recordedAt) })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
