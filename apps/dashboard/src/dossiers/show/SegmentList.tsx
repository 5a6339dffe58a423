import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import type { StripEdge } from '../clock/strip-edge.ts';
import type { ShownDossier } from '../steps/next-step.ts';

interface SegmentListProps {
  readonly clock: NonNullable<ShownDossier['clock']>;
  readonly edges: readonly StripEdge[];
}

/** The strip as a list: seen on a phone, read aloud everywhere. */
export function SegmentList({ clock, edges }: SegmentListProps) {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  return (
    <Box
      component="ol"
      aria-label={translate('dossiers.clock.segments')}
      sx={{
        m: 0,
        pl: 2.5,
        fontSize: 13,
        color: 'text.secondary',
        '@container (min-width: 560px)': {
          position: 'absolute',
          width: '1px',
          height: '1px',
          overflow: 'hidden',
          clipPath: 'inset(50%)',
        },
      }}
    >
      {clock.segments.map(({ state, from, workingMinutes }, index) => (
        <li key={from}>
          {edges[index]?.what}
          {edges[index]?.who ? ` · ${edges[index].who}` : ''}
          {` · ${translate(`dossiers.clock.part.${state === 'PAUSED' ? 'paused' : 'running'}`)} `}
          {translate('dossiers.clock.workingTime', { time: workingTime(workingMinutes) })}
        </li>
      ))}
    </Box>
  );
}
