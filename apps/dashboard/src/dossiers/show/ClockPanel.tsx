import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { dayOf } from '../../i18n/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ClockStrip } from '../clock/ClockStrip.tsx';
import { urgencyInk } from '../clock/clock-colours.ts';
import { urgencyOf } from '../clock/urgency.ts';
import { useClockHeading } from '../clock/use-clock-words.ts';
import type { ShownDossier } from '../steps/next-step.ts';
import { ExtensionNote } from './ExtensionNote.tsx';
import { PromiseNotes } from './PromiseNotes.tsx';
import { SegmentList } from './SegmentList.tsx';
import { useClockNote } from './use-clock-note.ts';
import { useEdges } from './use-edges.ts';

/** The promise in words, then working time to scale with who and why. */
export function ClockPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const { clock } = dossier;
  const translate = useTranslate();
  const heading = useClockHeading();
  const note = useClockNote();
  const edges = useEdges(clock);
  const urgency = urgencyOf(clock);
  const { said, spent } = note(dossier);
  const posts = {
    promise:
      clock?.extension && clock.dueAt
        ? translate('dossiers.clock.againOn', { day: dayOf(clock.dueAt) })
        : translate('dossiers.clock.promise'),
    before: translate('dossiers.clock.beforeOn', {
      day: clock?.officialDueAt ? dayOf(clock.officialDueAt) : '',
    }),
  };
  const ink = urgency === 'idle' || urgency === 'paused' ? 'var(--ink)' : urgencyInk[urgency];
  return (
    <Panel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', alignItems: 'baseline', mb: 1 }}>
        <Box
          component="h2"
          sx={{ m: 0, fontSize: 15, lineHeight: '22px', color: ink === 'var(--muted)' ? 'var(--ink)' : ink }}
        >
          {heading(clock, dossier.status)}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', flex: '1 1 240px' }}>
          {said}
        </Box>
        {clock?.promisePrinted && (
          <Tag title={translate('dossiers.clock.printedHint')}>{translate('dossiers.clock.printed')}</Tag>
        )}
        {clock?.provisional && <Tag tone="provisional">{translate('dossiers.clock.provisional')}</Tag>}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {spent}
        </Box>
      </Box>
      {clock && clock.segments.length > 0 && (
        <Box sx={{ containerType: 'inline-size' }}>
          <ClockStrip
            clock={clock}
            edges={edges.ofSegments}
            extension={edges.extension}
            posts={posts}
            summary={`${translate('dossiers.clock.stripLabel')}. ${heading(clock, dossier.status)}; ${said}`}
          />
          <SegmentList clock={clock} edges={edges} />
        </Box>
      )}
      <ExtensionNote dossier={dossier} />
      <PromiseNotes dossier={dossier} />
      {clock?.provisional && (
        <p style={{ margin: '8px 0 0', fontSize: 13, color: 'var(--muted)' }}>
          {translate('dossiers.clock.provisionalHint')}
        </p>
      )}
    </Panel>
  );
}
