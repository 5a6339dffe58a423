import type { Pilot } from '@tram-ho-so/db';
import { actorOfKey, type StepActor, sideOf } from '@tram-ho-so/domain/dossier-steps';
import { NotPermitted, UnknownBranch } from '@tram-ho-so/domain/refusal';
import type { PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import { rowOf } from '../schema/pilot-row.ts';
import type { BranchRow } from '../schema/refs.ts';
import type { Caller } from './caller.ts';
import { branchesOfUnit } from './visibility.ts';

/** As whom a caller acts: a person in their role, a key in its organisation's. */
export function actorOf(caller: Caller, pilot: Pilot): StepActor {
  return caller.kind === 'USER'
    ? caller.role
    : actorOfKey[rowOf(pilot.organisations, caller.organisationId).kind];
}

/** For whom a caller acts; an account without an organisation acts for nobody. */
export function organisationOf(caller: Caller, what: Said): number {
  if (caller.organisationId === null) throw new NotPermitted(what, []);
  return caller.organisationId;
}

export interface Stand {
  readonly place: PlaceKind;
  readonly branch: BranchRow | undefined;
}

/** Where an act is said to happen, checked: a branch's staff stand at their own branch, a unit's at one of its own. */
export function standOf(
  caller: Caller,
  asked: { place: PlaceKind; branch?: string | null | undefined },
  pilot: Pilot,
  what: Said,
): Stand {
  const { place } = asked;
  if (place === 'HCC_CENTRE') return { place, branch: undefined };
  const own =
    caller.kind === 'USER' && caller.branchId !== null ? pilot.branches.byId.get(caller.branchId) : undefined;
  const branch = asked.branch == null ? own : pilot.branches.byCode.get(asked.branch);
  if (!branch && asked.branch != null) throw new UnknownBranch(asked.branch);
  if (branch && !isOwn(caller, branch, pilot)) throw new NotPermitted(atOther(what, branch), []);
  return { place, branch };
}

function isOwn(caller: Caller, branch: BranchRow, pilot: Pilot): boolean {
  if (caller.kind === 'USER' && caller.role === 'BRANCH_STAFF') return caller.branchId === branch.id;
  const kind =
    caller.organisationId === null ? undefined : pilot.organisations.byId.get(caller.organisationId)?.kind;
  return kind !== 'POSTAL_UNIT' || branchesOfUnit(caller, pilot).includes(branch.id);
}

function atOther({ vi, en }: Said, { nameVi, nameEn }: BranchRow): Said {
  return { vi: `${vi} tại ${nameVi}`, en: `${en} at ${nameEn}` };
}

/** A branch as the rules name it. */
export function named(branch: BranchRow | undefined) {
  return branch && { id: branch.id, code: branch.code, vi: branch.nameVi, en: branch.nameEn };
}

/** Where a caller acts on a dossier when nothing else is said: the post where its branch is, everyone else at the centre. */
export function usualPlace(
  caller: Caller,
  pilot: Pilot,
  { branchId }: { branchId: number | null },
): PlaceKind {
  return sideOf(actorOf(caller, pilot)) === 'POST' && branchId !== null ? 'BRANCH' : 'HCC_CENTRE';
}
