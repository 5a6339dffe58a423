import {
  type DossierEventFacts,
  type DossierState,
  foldEvents,
  type PromiseTerms,
} from '../src/dossier/dossier-state.ts';
import type { DossierEventKind } from '../src/vocabulary.ts';
import { local, shippedCalendar } from './shipped-calendar.ts';

export const tenDays: PromiseTerms = { budget: { quantity: 10, unit: 'WORKING_DAY' } };

/** A dossier after events, each a kind and a local moment. */
export const dossierAfter = (terms: PromiseTerms, ...events: [DossierEventKind, string][]): DossierState =>
  foldEvents(
    terms,
    events.map(([kind, at]): DossierEventFacts => ({ kind, occurredAt: local(at) })),
    () => shippedCalendar,
  );
