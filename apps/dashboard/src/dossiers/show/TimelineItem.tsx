import { useTranslate } from 'react-admin';
import { dateTimeOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Tag } from '../../ui/Tag.tsx';
import { EventForm } from '../forms/EventForm.tsx';
import type { DossierForm } from '../forms/form-url.ts';
import type { ShownDossier } from '../steps/next-step.ts';
import { useActed } from './use-acted.ts';

type ShownEvent = ShownDossier['timeline'][number];

interface TimelineItemProps {
  readonly event: ShownEvent;
  readonly forms: readonly DossierForm[];
}

/** What happened; when, who and where; which form; why. */
export function TimelineItem({ event, forms }: TimelineItemProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { where, who } = useActed()(event);
  const recorded = translate('dossiers.timeline.backdatedHint', {
    occurred: dateTimeOf(event.occurredAt),
    recorded: dateTimeOf(event.recordedAt),
  });
  return (
    <li>
      <div>
        {word('DossierEventKind', event.kind)}{' '}
        {event.backdated && (
          <Tag tone="amber" title={recorded}>
            {translate('dossiers.timeline.backdated')}
          </Tag>
        )}
      </div>
      <div style={{ fontSize: 13, color: 'var(--muted)' }}>
        <time dateTime={event.occurredAt}>{dateTimeOf(event.occurredAt)}</time>
        {[where, who].filter(Boolean).map((said) => ` · ${said}`)}
        {event.formNumber && ' · '}
        <EventForm event={event} forms={forms} />
      </div>
      {event.reason && (
        <div style={{ fontSize: 13 }}>
          {translate('dossiers.timeline.reason', { reason: name(event.reason) })}
        </div>
      )}
      {event.note && <div style={{ fontSize: 13 }}>{event.note}</div>}
      {event.backdated && <div style={{ fontSize: 13, color: 'var(--muted)' }}>{recorded}</div>}
    </li>
  );
}
