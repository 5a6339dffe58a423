import { budgetFor } from '@tram-ho-so/domain/clock';
import { type DossierState, foldEvents, type PromiseTerms } from '@tram-ho-so/domain/dossier-steps';
import type { Db } from '../db.ts';
import type { DossierRow } from '../dossiers/dossier-row.ts';
import { type DossierName, findDossier } from '../dossiers/find-dossier.ts';
import { type EventRow, readTimelines } from '../dossiers/timelines.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { calendarOfEvent } from '../pilot/past-calendars.ts';
import type { CataloguedProcedure, Pilot, PublishedVersion } from '../pilot/pilot.ts';

/** What a rule about one dossier needs. */
export interface DossierFacts {
  readonly pilot: Pilot;
  readonly dossier: DossierRow;
  readonly procedure: CataloguedProcedure;
  /** The version that made the promise. */
  readonly procedureVersion: PublishedVersion;
  readonly terms: PromiseTerms;
  /** In business order. */
  readonly events: readonly EventRow[];
  /** The fold of the events. */
  readonly state: DossierState;
}

/** The facts of a dossier the caller may see. */
export async function findDossierFacts(
  db: Db,
  name: DossierName,
  visibility: Visibility,
  now: Date,
): Promise<DossierFacts | undefined> {
  const dossier = await findDossier(db, name, visibility, now);
  if (!dossier) return undefined;
  const timelines = await readTimelines(db, [dossier.id]);
  return dossierFacts(await db.pilotBook.current(), dossier, timelines.get(dossier.id) ?? []);
}

/** The facts from what was read already, e.g. for every row of a list. */
export function dossierFacts(pilot: Pilot, dossier: DossierRow, events: readonly EventRow[]): DossierFacts {
  const { procedure, procedureVersion } = promisedBy(pilot, dossier);
  const terms = termsOf(dossier, procedureVersion);
  const state = foldEvents(terms, events, ({ id }) => calendarOfEvent(pilot, id));
  return { pilot, dossier, procedure, procedureVersion, terms, events, state };
}

/** The procedure of a dossier, in the version that made its promise. */
export function promisedBy(
  { procedures }: Pilot,
  { procedureId, procedureVersionId }: Pick<DossierRow, 'procedureId' | 'procedureVersionId'>,
): { procedure: CataloguedProcedure; procedureVersion: PublishedVersion } {
  const procedure = procedures.byId.get(procedureId);
  const procedureVersion = procedure?.versions.find(({ id }) => id === procedureVersionId);
  if (!procedure || !procedureVersion)
    throw new Error(`Procedure version ${procedureVersionId} is not in the books.`);
  return { procedure, procedureVersion };
}

/** A promise given is a fact, printed elsewhere or made here; before that it is counted from the limit. */
export function termsOf(
  { channel, promisePrinted, originalDueAt }: DossierRow,
  procedureVersion: PublishedVersion,
): PromiseTerms {
  const budget = budgetFor(procedureVersion, channel);
  if (!originalDueAt) return { budget };
  return promisePrinted ? { budget, printedDue: originalDueAt } : { budget, givenDue: originalDueAt };
}
