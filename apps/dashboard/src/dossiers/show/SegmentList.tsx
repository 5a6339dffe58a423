import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import type { ShownDossier } from '../steps/next-step.ts';
import type { useEdges } from './use-edges.ts';

interface SegmentListProps {
  readonly clock: NonNullable<ShownDossier['clock']>;
  readonly edges: ReturnType<typeof useEdges>;
}

/** The strip as a list: seen on a phone, read aloud everywhere. */
export function SegmentList({ clock, edges }: SegmentListProps) {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  const segments = clock.segments.map(({ state, from, workingMinutes }, index) => {
    const part = translate(`dossiers.clock.part.${state === 'PAUSED' ? 'paused' : 'running'}`);
    const time = translate('dossiers.clock.workingTime', { time: workingTime(workingMinutes) });
    const edge = edges.ofSegments[index];
    return { at: from, said: [edge?.what, edge?.who, `${part} ${time}`] };
  });
  const { extension } = edges;
  const lines =
    clock.extension && extension
      ? [...segments, { at: clock.extension.at, said: [extension.what, extension.who] }]
      : segments;
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
      {lines
        .sort((a, b) => a.at.localeCompare(b.at))
        .map(({ at, said }) => (
          <li key={at}>{said.filter(Boolean).join(' · ')}</li>
        ))}
    </Box>
  );
}
