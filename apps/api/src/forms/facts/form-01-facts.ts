import type { DossierFacts, EventRow } from '@tram-ho-so/db';
import { isProvisional } from '@tram-ho-so/domain/clock';
import { returnChannelWords, timeLimitUnitWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Form01Facts, Promise01 } from '../form-01.ts';
import type { PrintedPerson } from '../form-head.ts';
import { branchOf, standOf } from './bodies.ts';
import { headOf, type Printing } from './head-of.ts';
import { papersIn, signerOf } from './said-in-event.ts';

export function form01Facts(
  facts: DossierFacts,
  event: EventRow,
  owner: PrintedPerson,
  printing: Printing,
): Form01Facts {
  const { pilot, procedureVersion, events } = facts;
  const acceptance = events.find(({ kind }) => kind === 'ACCEPTED') ?? event;
  return {
    ...headOf('01', facts, event, printing),
    owner,
    receivedBy: standOf(acceptance, pilot),
    papers: papersIn(acceptance, procedureVersion),
    sets: procedureVersion.sets,
    timeLimit: limitOf(facts),
    receivedAt: acceptance.occurredAt,
    promise: promiseOf(facts, event),
    returnTo: returnOf(facts),
    receiver: signerOf(acceptance),
  };
}

function limitOf({ terms }: DossierFacts): Said {
  const { quantity, unit } = terms.budget;
  const { vi, en } = timeLimitUnitWords[unit];
  if (unit === 'SAME_DAY') return { vi, en };
  return {
    vi: `${String(quantity).padStart(2, '0')} ${vi}`,
    en: `${quantity} ${en}${quantity > 1 ? 's' : ''}`,
  };
}

function promiseOf({ dossier, pilot }: DossierFacts, event: EventRow): Promise01 {
  const { originalDueAt, dueAt } = dossier;
  if (!originalDueAt) return { kind: 'WAITS' };
  return {
    kind: 'GIVEN',
    dueAt: originalDueAt,
    provisional: isProvisional(pilot.calendar, event.occurredAt, originalDueAt),
    movedTo: dueAt && dueAt.getTime() !== originalDueAt.getTime() ? dueAt : undefined,
  };
}

function returnOf(facts: DossierFacts): Said {
  const channel = facts.dossier.returnChannel ?? 'AT_HCC';
  const branch = channel === 'AT_BRANCH' ? branchOf(facts) : undefined;
  return branch ?? returnChannelWords[channel];
}
