import { type DossierFacts, type DossierRow, dossierFacts } from '@tram-ho-so/db';
import type { Context } from '../context.ts';
import { timelineOf } from './timeline.ts';

/** What the rules need of a dossier that was read already; its events come with those of its neighbours. */
export async function factsOf(dossier: DossierRow, context: Context): Promise<DossierFacts> {
  return dossierFacts(context.pilot, dossier, await timelineOf(dossier, context));
}
