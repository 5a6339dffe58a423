import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../../ui/Panel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { PostItem } from './PostItem.tsx';
import { TimelineItem } from './TimelineItem.tsx';

const Line = styled('ol')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { position: 'relative', padding: '0 0 14px 24px' },
  '& > li::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 4,
    width: 12,
    height: 12,
    borderRadius: '50%',
    border: '2px solid var(--accent)',
    background: 'var(--card)',
    zIndex: 1,
    boxSizing: 'border-box',
  },
  '& > li:not(:last-child)::after': {
    content: '""',
    position: 'absolute',
    left: 5,
    top: 10,
    bottom: -4,
    width: 2,
    background: 'var(--hairline)',
  },
});

/** Counter, post, clock and partners on one line, the latest first. */
export function Timeline({ journal, timeline, forms }: Pick<ShownDossier, 'journal' | 'timeline' | 'forms'>) {
  const translate = useTranslate();
  const latestFirst = journal.toReversed();
  const events = new Map(timeline.map((event) => [event.version, event]));
  return (
    <Panel title={translate('dossiers.timeline.title')} lead={translate('dossiers.timeline.hint')}>
      {journal.length === 0 && translate('dossiers.timeline.empty')}
      <Line>
        {latestFirst.map((entry) => {
          const event = entry.__typename === 'CounterEntry' ? events.get(entry.event.version) : undefined;
          const key = `${entry.__typename} ${entry.at} ${entry.titleVi}`;
          return event ? (
            <TimelineItem key={key} event={event} forms={forms} />
          ) : (
            <PostItem key={key} entry={entry} />
          );
        })}
      </Line>
    </Panel>
  );
}
