import { useTranslate } from 'react-admin';
import { dateOf, dateTimeOf } from '../../i18n/format.ts';
import type { ShownDossier } from '../steps/next-step.ts';

/** What stands beside the promise: the term for papers, the steps it was escalated at. */
export function PromiseNotes({ dossier: { clock, escalations } }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const t = (key: string, values?: object) => translate(`dossiers.clock.${key}`, values);
  if (!clock) return null;
  const steps = escalations.map(({ hours, reachedAt }) =>
    t(hours > 0 ? 'stepLeft' : hours === 0 ? 'stepDue' : 'stepLate', {
      hours: Math.abs(hours),
      at: dateTimeOf(reachedAt),
    }),
  );
  const lines = [
    clock.waitingUntil && t('waitingUntil', { until: dateOf(clock.waitingUntil) }),
    steps.length > 0 && `${t('escalated')}: ${steps.join('; ')}.`,
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => (
    <p key={line} style={{ margin: '8px 0 0', fontSize: 13, color: 'var(--muted)' }}>
      {line}
    </p>
  ));
}
