import type { DossierFacts, EventRow } from '@tram-ho-so/db';
import type { Form03Facts } from '../form-03.ts';
import type { PrintedPerson } from '../form-head.ts';
import { headOf, type Printing } from './head-of.ts';
import { reasonIn, signerOf } from './said-in-event.ts';

export function form03Facts(
  facts: DossierFacts,
  event: EventRow,
  owner: PrintedPerson,
  printing: Printing,
): Form03Facts {
  const refusedBy = signerOf(event);
  return { ...headOf('03', facts, event, printing), owner, reason: reasonIn(event), refusedBy };
}
