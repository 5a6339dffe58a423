import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ThresholdsQuery } from '../../api/generated/graphql.ts';
import { dateOf } from '../../i18n/format.ts';
import { typedOf } from './threshold-units.ts';

/** Where a number comes from, and what it was before. */
export function ThresholdSource({ threshold }: { threshold: ThresholdsQuery['thresholds'][number] }) {
  const translate = useTranslate();
  const older = threshold.versions.slice(1);
  return (
    <>
      {threshold.current.source}
      {threshold.current.recordedBy && ` · ${threshold.current.recordedBy}`}
      {older.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            {translate('criteria.history', { smart_count: older.length })}
          </summary>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {older.map(({ version, value, source, recordedAt }) => (
              <li key={version}>
                {typedOf(threshold.threshold, value)} · {source} · {dateOf(recordedAt)}
              </li>
            ))}
          </Box>
        </details>
      )}
    </>
  );
}
