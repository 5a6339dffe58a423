import { type BatchRow, findBatch, type recordScans, together } from '@tram-ho-so/db';
import type { BatchAct } from '@tram-ho-so/domain/custody';
import { UnknownBatch } from '@tram-ho-so/domain/refusal';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { objectionToAct } from './handover-batch.ts';

type Asker = Parameters<typeof recordScans>[0];

interface Change {
  readonly batch: string | number;
  readonly act: BatchAct;
  /** The same act was done before by the same hands; nothing is written again. */
  readonly isRepeat?: (batch: BatchRow) => boolean;
  readonly write: (asker: Asker, batch: BatchRow) => Promise<void>;
}

/** Holds a batch, asks whether the act may be done, does it, and reads back; all or nothing. */
export async function changeBatch(
  { batch: asked, act, isRepeat, write }: Change,
  context: Context,
): Promise<BatchRow> {
  const { db, caller, pilot } = context;
  const id = numericIdOf('HandoverBatch', asked) ?? 0;
  const visibility = visibilityOf(caller, pilot);
  return together(db, async (asker) => {
    const batch = await findBatch(asker, id, visibility, 'HOLD');
    if (!batch) throw new UnknownBatch(String(asked).slice(0, 60));
    if (isRepeat?.(batch)) return batch;
    const objection = objectionToAct(batch, act, context);
    if (objection) throw objection;
    await write(asker, batch);
    return (await findBatch(asker, id, visibility, 'READ')) ?? batch;
  });
}
