import type { StepActor } from '../dossier/step-table.ts';
import { BatchMismatch, BatchNotReady, SameHands } from '../refusal/custody-refusals.ts';
import { NotPermitted } from '../refusal/dossier-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { InvalidInput } from '../refusal/request-refusals.ts';
import type { BatchState, ShipmentDirection } from '../vocabulary.ts';
import type { Said } from '../words.ts';
import { batchScans } from './scan-table.ts';
import { rolesOf, scanSideOf } from './take-scan.ts';

/** What is done with a handover batch: its list is changed, it is sealed and given away, it is taken over. */
export type BatchAct = 'CHANGE' | 'HAND_OVER' | 'CONFIRM';

export const batchActs = ['CHANGE', 'HAND_OVER', 'CONFIRM'] as const satisfies readonly BatchAct[];

/** Parcels of one batch. */
export const mostInBatch = 100;

export interface BatchFacts {
  readonly code: string;
  readonly direction: ShipmentDirection;
  readonly state: BatchState;
  readonly giver: Said & { readonly id: number };
  /** Parcels on its list. */
  readonly parcels: number;
}

export interface BatchAsker {
  readonly actor: StepActor;
  readonly organisationId: number | null;
}

/** Why an act may not be done to a batch by this asker, whatever was scanned. */
export function objectionToBatch(
  batch: BatchFacts,
  act: BatchAct,
  { actor, organisationId }: BatchAsker,
): Refusal | undefined {
  const { state, role, words } = acts[act];
  if (batch.state !== state) return new BatchNotReady(batch.code, batch.state, state);
  if (act === 'CONFIRM' && organisationId === batch.giver.id) return new SameHands(batch.giver);
  const side = batchScans[batch.direction][role];
  if (scanSideOf(actor) !== side) return new NotPermitted(words, rolesOf(side));
  if (act === 'HAND_OVER' && batch.parcels === 0)
    return new InvalidInput('batch', {
      vi: 'Lô chưa có bưu gửi nào để bàn giao.',
      en: 'The batch has no parcel to hand over.',
    });
  return undefined;
}

/** Every parcel of the sealed list must be scanned in, and nothing else. */
export function objectionToScanned(
  listed: readonly string[],
  scanned: readonly string[],
): BatchMismatch | undefined {
  const missing = listed.filter((code) => !scanned.includes(code));
  const extra = scanned.filter((code) => !listed.includes(code));
  return missing.length + extra.length > 0 ? new BatchMismatch(missing, extra) : undefined;
}

const acts = {
  CHANGE: {
    state: 'OPEN',
    role: 'giver',
    words: { vi: 'Sửa danh sách lô bàn giao', en: 'Change the list of a batch' },
  },
  HAND_OVER: {
    state: 'OPEN',
    role: 'giver',
    words: { vi: 'Niêm phong và giao lô', en: 'Seal and hand over a batch' },
  },
  CONFIRM: {
    state: 'HANDED_OVER',
    role: 'taker',
    words: { vi: 'Xác nhận nhận đủ lô', en: 'Take over a batch' },
  },
} as const satisfies Record<
  BatchAct,
  { readonly state: BatchState; readonly role: 'giver' | 'taker'; readonly words: Said }
>;
