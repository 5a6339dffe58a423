import { budgetFor } from '@tram-ho-so/domain/clock';
import {
  applyEvent,
  type DossierState,
  leadsTo,
  type StepTaken,
  unopened,
} from '@tram-ho-so/domain/dossier-steps';
import type { DossierEventKind, SubmissionChannel } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { getProcedureInForce } from '../facts/reception-facts.ts';
import type { LedgerEvent, Opening, Recording } from '../ledger/opening.ts';
import type { OwnerRecord } from '../owners/seal-owner.ts';
import type { Pilot } from '../pilot/pilot.ts';

/** A step as if it had been decided; the ledger does not ask how. */
export function step(pilot: Pilot, state: DossierState, kind: DossierEventKind, occurredAt: Date): StepTaken {
  const after = applyEvent(state, { kind, occurredAt }, pilot.calendar);
  const { status: from } = state;
  return { kind, from, to: leadsTo(kind, from), occurredAt, phase: null, details: null, state: after };
}

/** A recording at the service centre, a moment after it happened unless told. */
export function recordedAtDesk(pilot: Pilot, recordedAt: Date): Recording {
  return {
    recordedAt,
    actorUserId: null,
    actorKeyId: null,
    organisationId: pilot.organisations.byCode.get('HCC_HA_LONG')?.id ?? 0,
    place: 'HCC_CENTRE',
    branchId: null,
    reasonCode: null,
    details: null,
    origin: 'LIVE',
  };
}

export function event(
  pilot: Pilot,
  state: DossierState,
  kind: DossierEventKind,
  at: Date,
  recordedAt = at,
): LedgerEvent {
  return { taken: step(pilot, state, kind, at), recording: recordedAtDesk(pilot, recordedAt) };
}

export interface Sample {
  readonly at: Date;
  readonly kind?: 'SUBMITTED' | 'ACCEPTED';
  readonly procedure?: string;
  readonly branch?: string;
  readonly code?: string;
  readonly owner?: OwnerRecord;
  readonly channel?: SubmissionChannel;
}

export const sampleOwner: OwnerRecord = {
  name: 'Nguyễn Văn Ánh',
  idNumber: '022093007214',
  phone: '0912345318',
  address: 'Tổ 5, phường Hà Tu',
};

/** An opening as if it had been decided. */
export function opening(pilot: Pilot, sample: Sample): Opening {
  const { at, kind = 'ACCEPTED', procedure = '1.001612', channel = 'DIRECT', owner = sampleOwner } = sample;
  const { version } = getProcedureInForce(pilot, procedure, at);
  const branchId = sample.branch ? (pilot.branches.byCode.get(sample.branch)?.id ?? 0) : null;
  const terms = { budget: budgetFor(version, channel) };
  return {
    ...event(pilot, unopened(terms), kind, at),
    dossier: {
      code: sample.code ? { given: sample.code } : { orgCode: pilot.setting.dossierOrgCode },
      externalCode: null,
      procedureId: version.procedureId,
      procedureVersionId: version.id,
      place: branchId === null ? 'HCC_CENTRE' : 'BRANCH',
      branchId,
      phase: null,
      channel,
      assistance: branchId === null ? 'NONE' : 'POST_BRANCH',
      returnChannel: null,
      ownerKind: 'CITIZEN',
      organisationId: pilot.organisations.byCode.get('HCC_HA_LONG')?.id ?? 0,
      origin: 'LIVE',
      owner,
    },
    pilotRevision: pilot.revision,
  };
}

export const currentPilot = ({ pilotBook }: Db): Promise<Pilot> => pilotBook.current();
