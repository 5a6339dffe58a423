import { localDate } from '@tram-ho-so/domain/calendar';
import { CodeTaken } from '@tram-ho-so/domain/refusal';
import type { Db } from '../db.ts';
import type { DossierRow } from '../dossiers/dossier-row.ts';
import { ownerRow } from '../owners/owner-row.ts';
import { ask } from '../pool/ask.ts';
import { findRepeated } from './idempotency.ts';
import { detailsOfEvent, type Opening, topicOf } from './opening.ts';
import { openingStatement } from './opening-statement.ts';
import { PilotMoved } from './pilot-moved.ts';
import { catchUpSequence } from './sequence.ts';

export interface Opened {
  readonly dossier: DossierRow;
  /** The same request had been answered before; nothing was written. */
  readonly repeated: boolean;
}

/**
 * Opens a dossier: row, first event, version, owner, outbox, daily number and idempotency key in one statement.
 * Throws CodeTaken or IdempotencyConflict; throws PilotMoved when the settings it was decided on have changed.
 */
export async function openDossier(db: Db, opening: Opening): Promise<Opened> {
  try {
    const id = await db.dossierIds.next();
    const [dossier] = await ask<DossierRow>(db, ...openingStatement(opening, valuesOf(db, id, opening)));
    if (dossier) return { dossier, repeated: false };
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    const { code } = opening.dossier;
    if ('given' in code) {
      const repeated = await findRepeated(db, opening.idempotency);
      if (repeated) return repeated;
      throw new CodeTaken(code.given);
    }
    await catchUpSequence(db, prefixOf(code.orgCode, opening), code.orgCode, dayOfNumber(opening));
    return openDossier(db, opening);
  }
  const repeated = await findRepeated(db, opening.idempotency);
  if (repeated) return repeated;
  throw new PilotMoved();
}

const dayOfNumber = ({ taken }: Opening) => localDate(taken.occurredAt);

/** `000.00.24.H49-230815-`: what stands before the number of the day. */
const prefixOf = (orgCode: string, opening: Opening) =>
  `${orgCode}-${dayOfNumber(opening).slice(2).replaceAll('-', '')}-`;

const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'dossiers_code_key';

function valuesOf(db: Db, id: number, opening: Opening) {
  const { dossier, taken, recording, idempotency } = opening;
  const { state } = taken;
  const owner = ownerRow(db.personalKeys, id, dossier.owner);
  const generated = 'orgCode' in dossier.code ? dossier.code.orgCode : undefined;
  return {
    id,
    code: 'given' in dossier.code ? dossier.code.given : null,
    orgCode: generated,
    codePrefix: generated && prefixOf(generated, opening),
    codeDay: dayOfNumber(opening),
    externalCode: dossier.externalCode,
    procedureId: dossier.procedureId,
    procedureVersionId: dossier.procedureVersionId,
    place: dossier.place,
    branchId: dossier.branchId,
    phase: dossier.phase,
    channel: dossier.channel,
    assistance: dossier.assistance,
    returnChannel: dossier.returnChannel,
    ownerKind: dossier.ownerKind,
    organisationId: dossier.organisationId,
    origin: dossier.origin,
    status: taken.to,
    submittedAt: state.submittedAt,
    acceptedAt: state.acceptedAt,
    originalDueAt: state.originalDueAt,
    dueAt: state.dueAt,
    promisePrinted: state.promisePrinted,
    kind: taken.kind,
    occurredAt: taken.occurredAt,
    recordedAt: recording.recordedAt,
    actorUserId: recording.actorUserId,
    actorKeyId: recording.actorKeyId,
    actingOrganisationId: recording.organisationId,
    actedPlace: recording.place,
    actedBranchId: recording.branchId,
    reasonCode: recording.reasonCode,
    details: detailsOfEvent(opening),
    topic: topicOf(taken.kind),
    ...owner,
    caller: idempotency?.caller,
    key: idempotency?.key,
    operation: idempotency?.operation,
    requestHash: idempotency?.requestHash,
    pilotRevision: opening.pilotRevision,
    guidanceId: opening.guidance?.id,
    guidanceEndedAt: opening.guidance?.endedAt,
    shipmentId: opening.shipmentId,
  };
}

export type OpeningValues = ReturnType<typeof valuesOf>;
