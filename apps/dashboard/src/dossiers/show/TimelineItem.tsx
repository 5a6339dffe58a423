import { useTranslate } from 'react-admin';
import { dateTimeOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Tag } from '../../ui/Tag.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { useActed } from './use-acted.ts';

type ShownEvent = ShownDossier['timeline'][number];

/** What happened; when, who and where; which form; why. */
export function TimelineItem({ event }: { readonly event: ShownEvent }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { where, who } = useActed()(event);
  const form = event.formNumber && translate(`dossiers.timeline.form.${event.formNumber}`);
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
        {[where, who, form].filter(Boolean).map((said) => ` · ${said}`)}
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
