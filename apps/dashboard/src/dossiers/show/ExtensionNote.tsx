import { useTranslate } from 'react-admin';
import { dateOf, dateTimeOf } from '../../i18n/format.ts';
import { EventForm } from '../forms/EventForm.tsx';
import type { ShownDossier } from '../steps/next-step.ts';

/** The extension in words: both promises, when and why, which of them figures judge by, and its letter of apology. */
export function ExtensionNote({ dossier: { clock, forms } }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  if (!clock?.extension) return null;
  const { at, promisedBefore, promisedAgain, event } = clock.extension;
  const said = translate('dossiers.clock.extended', {
    at: dateTimeOf(at),
    before: dateOf(promisedBefore),
    again: dateOf(promisedAgain),
  });
  const judged =
    clock.officialDueAt &&
    translate('dossiers.clock.extendedLate', { official: dateOf(clock.officialDueAt) });
  return (
    <p style={{ margin: '8px 0 0', fontSize: 13, color: 'var(--muted)' }}>
      {said} {judged} <EventForm event={event} forms={forms} />
    </p>
  );
}
