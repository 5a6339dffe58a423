import type { RegisterFacts } from '@tram-ho-so/domain/register-row';
import type { DossierEventKind, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Recording } from '../ledger/opening.ts';
import type { Pilot } from '../pilot/pilot.ts';
import type { Candidate } from './judged-row.ts';

/** What all events of an import share. */
export type Importing = {
  readonly pilot: Pilot;
  readonly importId: number;
  readonly recordedBy: string | null;
  readonly now: Date;
};

/** An event that a register tells of, before the ledger's words for it. */
type Told = { readonly kind: DossierEventKind; readonly place: PlaceKind; readonly timeAssumed: boolean };

/** How an event of a row is recorded; the first of them remembers the row by its digests. */
export function recordingOf(
  { pilot, importId, recordedBy, now }: Importing,
  { row, facts, digest }: Candidate,
  told: Told,
  isFirst: boolean,
): Recording {
  return {
    recordedAt: now,
    actorUserId: recordedBy,
    actorKeyId: null,
    organisationId: actingOrganisation(pilot, facts, told),
    place: told.place,
    branchId: told.place === 'HCC_CENTRE' ? null : (facts.branch?.id ?? null),
    reasonCode: null,
    details: {
      import: importId,
      row,
      ...(told.timeAssumed && { timeAssumed: true }),
      ...(isFirst && { content: digest.content.toString('base64url'), owner: digest.owner }),
    },
    origin: 'IMPORTED',
  };
}

/** The postal unit of the branch that helped, else the centre. */
export function receivingOrganisation(pilot: Pilot, { branch }: RegisterFacts): number {
  return (branch && pilot.branches.byId.get(branch.id)?.postalUnitId) ?? centreOf(pilot);
}

function actingOrganisation(pilot: Pilot, facts: RegisterFacts, { kind, place }: Told): number {
  if (place !== 'HCC_CENTRE') return receivingOrganisation(pilot, facts);
  if (!byDepartment.has(kind)) return centreOf(pilot);
  const agency = pilot.procedures.byId.get(facts.procedure.id)?.versions.at(-1)?.agencyVi;
  return pilot.organisations.all.find(({ nameVi }) => nameVi === agency)?.id ?? centreOf(pilot);
}

/** Acts of the department that works on the dossier; the rest is the desk's. */
const byDepartment: ReadonlySet<DossierEventKind> = new Set<DossierEventKind>([
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'STOPPED',
  'RESOLVED',
]);

function centreOf({ organisations }: Pilot): number {
  const centre = organisations.all.find(({ kind }) => kind === 'SERVICE_CENTRE');
  if (!centre) throw new Error('The books hold no service centre; seed the pilot first.');
  return centre.id;
}
