import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { QualityFindingsQuery } from '../api/generated/graphql.ts';
import { useMay } from '../api/viewer.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useWord } from '../i18n/use-word.ts';
import { Tag } from '../ui/Tag.tsx';

export type Finding = QualityFindingsQuery['qualityChecks'][number]['findings']['nodes'][number];

interface AcknowledgementProps {
  readonly finding: Finding;
  readonly onAct: () => void;
}

/** Who has acknowledged a finding and why; a manager may. */
export function Acknowledgement({ finding, onAct }: AcknowledgementProps) {
  const translate = useTranslate();
  const word = useWord();
  const may = useMay('ACKNOWLEDGE_FINDING');
  const { acknowledgement: seen } = finding;
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' }}>
      {seen && (
        <span>
          <Tag>{word('AcknowledgementReason', seen.reason)}</Tag>
          <small style={{ display: 'block', color: 'var(--muted)', fontSize: 13 }}>
            {translate('quality.seen', { by: seen.by, at: dateTimeOf(seen.at), note: seen.note })}
          </small>
        </span>
      )}
      {may && (
        <Button size="small" sx={{ minHeight: { xs: 44, sm: 30 } }} onClick={onAct}>
          {translate(seen ? 'quality.again' : 'quality.acknowledge')}
        </Button>
      )}
      {!seen && !may && '–'}
    </span>
  );
}
