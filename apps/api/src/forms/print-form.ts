import type { EventRow } from '@tram-ho-so/db';
import { type Db, type DossierFacts, findDossierFacts, readOwners, revealOwner } from '@tram-ho-so/db';
import type { DossierForm } from '@tram-ho-so/domain/forms';
import type { Refusal } from '@tram-ho-so/domain/refusal';
import { FormNotIssued, UnknownDossier } from '@tram-ho-so/domain/refusal';
import { type Caller, may } from '../auth/caller.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Languages } from '../pdf/document.ts';
import type { Printer } from '../pdf/printer.ts';
import { form01Facts } from './facts/form-01-facts.ts';
import { form02Facts } from './facts/form-02-facts.ts';
import { form03Facts } from './facts/form-03-facts.ts';
import { form04Facts } from './facts/form-04-facts.ts';
import { form05Facts } from './facts/form-05-facts.ts';
import { printedPerson } from './facts/printed-person.ts';
import type { PrintedPerson } from './form-head.ts';
import type { layouts } from './layouts.ts';
import { formsFor } from './question-of.ts';

export const layoutsModule = new URL('./layouts.ts', import.meta.url);

export interface PrintParts {
  readonly db: Db;
  readonly printer: Printer;
}

export interface FormAsked {
  readonly number: DossierForm<EventRow>['number'];
  readonly code: string;
  /** Which of several requests (02); left out: the newest. */
  readonly event: number | undefined;
  readonly languages: Languages;
  readonly caller: Caller;
  readonly now: Date;
}

/** Prints one form of a dossier; whose it is was opened for it, and by whom, is in the books before. */
export async function printForm(
  { db, printer }: PrintParts,
  asked: FormAsked,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const { code, caller, now } = asked;
  const pilot = await db.pilotBook.current();
  const facts = await findDossierFacts(db, { code }, visibilityOf(caller, pilot), now);
  if (!facts) return new UnknownDossier(code.slice(0, 60));
  const form = findForm(facts, asked);
  if (!form) return new FormNotIssued(asked.number);
  if (form.objection) return form.objection;
  if (!form.event) return new FormNotIssued(asked.number);
  // The control slip bears no owner, so none is opened for it.
  const owner = asked.number === '05' ? printedPerson({ name: '' }) : await openedOwner(db, facts, asked);
  return draw(printer, facts, form.event, { ...asked, owner });
}

function findForm({ dossier, events, pilot }: DossierFacts, { number, event, caller, now }: FormAsked) {
  const forms = formsFor({ dossier, events, pilot, caller, now }).filter((form) => form.number === number);
  return event === undefined ? forms.at(-1) : forms.find((form) => form.event?.version === event);
}

/** In full for who may see owners in full, else masked; either way the paper is in the audit log. */
async function openedOwner(
  db: Db,
  { dossier, pilot }: DossierFacts,
  { number, caller, now }: FormAsked,
): Promise<PrintedPerson> {
  const revealed = await revealOwner(db, {
    dossierId: dossier.id,
    visibility: visibilityOf(caller, pilot),
    action: 'PRINT_FORM',
    reason: `FORM_${number}`,
    actor: recorderOf(caller),
    now,
  });
  if (may(caller, 'REVEAL_OWNER')) return printedPerson(revealed ?? { name: '' });
  const masked = (await readOwners(db, [dossier.id])).get(dossier.id);
  return printedPerson(masked ?? { name: '' });
}

function draw(
  { print }: Printer,
  facts: DossierFacts,
  event: EventRow,
  { number, caller, languages, now, owner }: FormAsked & { owner: PrintedPerson },
): Promise<Uint8Array<ArrayBuffer>> {
  const ownerShown = may(caller, 'REVEAL_OWNER') ? ('FULL' as const) : ('MASKED' as const);
  const printing = { languages, now, ownerShown };
  const prints = {
    '01': () => print<typeof layouts, '01'>(layoutsModule, '01', form01Facts(facts, event, owner, printing)),
    '02': () => print<typeof layouts, '02'>(layoutsModule, '02', form02Facts(facts, event, owner, printing)),
    '03': () => print<typeof layouts, '03'>(layoutsModule, '03', form03Facts(facts, event, owner, printing)),
    '04': () => print<typeof layouts, '04'>(layoutsModule, '04', form04Facts(facts, event, owner, printing)),
    '05': () => print<typeof layouts, '05'>(layoutsModule, '05', form05Facts(facts, event, printing)),
  } as const satisfies Record<FormAsked['number'], () => Promise<Uint8Array<ArrayBuffer>>>;
  return prints[number]();
}
