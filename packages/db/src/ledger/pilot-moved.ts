import type { Db } from '../db.ts';
import type { Pilot } from '../pilot/pilot.ts';

/** The settings changed between the decision and the write; the decision has to be taken again. */
export class PilotMoved extends Error {
  override readonly name = 'PilotMoved';
}

const tries = 4;

/** Decides and records on the pilot as it stands; when it moved meanwhile, does it again on the new one. */
export async function onCurrentPilot<Answer>(
  { pilotBook }: Pick<Db, 'pilotBook'>,
  act: (pilot: Pilot) => Promise<Answer>,
): Promise<Answer> {
  let pilot = await pilotBook.current();
  for (let left = tries; ; left--) {
    try {
      return await act(pilot);
    } catch (fault) {
      if (!(fault instanceof PilotMoved) || left === 0) throw fault;
      pilot = await pilotBook.fresh();
    }
  }
}
