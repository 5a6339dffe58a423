import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FindingSeverity } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { FindingTable } from './FindingTable.tsx';
import { useFindings } from './use-findings.ts';
import type { ImportFigures } from './use-import.ts';

const severities = ['REJECTED', 'REPAIRED', 'FINDING'] as const satisfies readonly FindingSeverity[];

/** Every row that was rejected, repaired or noted, with its column and the reason. */
export function FindingsPanel({ figures }: { readonly figures: ImportFigures }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [severity, setSeverity] = useState<FindingSeverity | 'all'>(
    figures.rejected > 0 ? 'REJECTED' : 'all',
  );
  const { findings, total, error, more, loadingMore } = useFindings(
    figures.id,
    severity === 'all' ? undefined : severity,
  );
  return (
    <Panel
      flush
      title={translate('imports.findings')}
      lead={findings && translate('imports.shown', { shown: number(findings.length), total: number(total) })}
      actions={
        <Button component="a" href={figures.reportUrl} download>
          {translate('imports.report')}
        </Button>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        value={severity}
        aria-label={translate('imports.filter')}
        onChange={(_event, chosen: FindingSeverity | 'all' | null) => chosen && setSeverity(chosen)}
        sx={{
          display: 'flex',
          px: { xs: 1, sm: 2 },
          pb: 1,
          overflowX: 'auto',
          '& button': { color: 'text.primary', minHeight: { xs: 44, sm: 34 }, whiteSpace: 'nowrap' },
        }}
      >
        {severities.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`imports.severity.${one}`)}
          </ToggleButton>
        ))}
        <ToggleButton value="all">{translate('imports.all')}</ToggleButton>
      </ToggleButtonGroup>
      {error ? <ErrorState error={error} /> : !findings && <Skeleton rows={6} />}
      {findings && <FindingTable findings={findings} />}
      {more && (
        <Button onClick={more} disabled={loadingMore} sx={{ m: 1 }}>
          {translate('imports.more')}
        </Button>
      )}
    </Panel>
  );
}
