import type { DossierFacts, EventRow } from '@tram-ho-so/db';
import { particularsIn } from '@tram-ho-so/domain/dossier-steps';
import type { Form02Facts } from '../form-02.ts';
import type { PrintedPerson } from '../form-head.ts';
import { headOf, type Printing } from './head-of.ts';
import { papersIn, reasonIn, signerOf } from './said-in-event.ts';

export function form02Facts(
  facts: DossierFacts,
  event: EventRow,
  owner: PrintedPerson,
  printing: Printing,
): Form02Facts {
  return {
    ...headOf('02', facts, event, printing),
    owner,
    papers: papersIn(event, facts.procedureVersion),
    reason: reasonIn(event),
    accepted: event.kind === 'SUPPLEMENT_REQUESTED',
    until: particularsIn(event.details).waitingUntil,
    askedBy: signerOf(event),
  };
}
