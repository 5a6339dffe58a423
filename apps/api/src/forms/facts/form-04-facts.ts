import { type DossierFacts, dossierFacts, type EventRow } from '@tram-ho-so/db';
import { particularsIn } from '@tram-ho-so/domain/dossier-steps';
import type { Form04Facts } from '../form-04.ts';
import type { PrintedPerson } from '../form-head.ts';
import { headOf, type Printing } from './head-of.ts';
import { reasonIn } from './said-in-event.ts';

/** The new date is the one the extension wrote; nothing that came after it changes what the citizen was told. */
export function form04Facts(
  facts: DossierFacts,
  event: EventRow,
  owner: PrintedPerson,
  printing: Printing,
): Form04Facts {
  const { events, pilot, dossier } = facts;
  const before = dossierFacts(pilot, dossier, events.slice(0, events.indexOf(event))).state;
  const dueAgain = particularsIn(event.details).extendedDueAt ?? dossier.dueAt ?? event.occurredAt;
  const days = event.details?.extensionDays;
  return {
    ...headOf('04', facts, event, printing),
    owner,
    acceptedAt: dossier.acceptedAt ?? event.occurredAt,
    dueBefore: before.dueAt ?? dueAgain,
    dueAgain,
    days: typeof days === 'number' ? days : undefined,
    reason: reasonIn(event),
  };
}
