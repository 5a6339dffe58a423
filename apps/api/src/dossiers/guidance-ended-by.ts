import type { NewDossier, Opening } from '@tram-ho-so/db';
import { objectionToEnd } from '@tram-ho-so/domain/guidance';
import type { Context } from '../context.ts';
import { getOwnGuidance } from '../schema/own-guidance.ts';

interface Decided {
  readonly dossier: NewDossier;
  readonly taken: { readonly occurredAt: Date };
}

/** The running session that a submission ends, judged as an end of its own; the dossier has no code yet. */
export async function guidanceEndedBy(
  id: string | number | null | undefined,
  { dossier, taken }: Decided,
  context: Context,
): Promise<Opening['guidance']> {
  if (id == null) return undefined;
  const session = await getOwnGuidance(id, context);
  const endedAt = taken.occurredAt;
  const objection = objectionToEnd({
    session,
    outcome: 'SUBMITTED_ONLINE',
    missing: [],
    dossier: { ...dossier, code: '', submittedAt: endedAt },
    referredTo: undefined,
    endedAt,
    now: context.now,
    listed: new Set(),
  });
  if (objection) throw objection;
  return { id: session.id, endedAt };
}
