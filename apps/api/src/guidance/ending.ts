import { type DossierRow, findDossier, type GuidanceEnding, type Pilot } from '@tram-ho-so/db';
import { type GuidanceEnd, objectionToEnd, type Referral } from '@tram-ho-so/domain/guidance';
import { UnknownDossier } from '@tram-ho-so/domain/refusal';
import type { GuidanceOutcome } from '@tram-ho-so/domain/vocabulary';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';

type Maybe<Value> = Value | null | undefined;

export interface EndingAsked {
  readonly outcome: GuidanceOutcome;
  readonly missing?: Maybe<readonly string[]>;
  readonly dossier?: Maybe<string>;
  readonly referredTo?: Maybe<Referral>;
  readonly endedAt?: Maybe<Date>;
}

/** How a session ends, judged; a refusal flies. */
export async function ending(
  session: GuidanceEnd['session'],
  asked: EndingAsked,
  pilot: Pilot,
  context: Context,
): Promise<GuidanceEnding> {
  const { now } = context;
  const { outcome } = asked;
  const missing = [...new Set(asked.missing ?? [])];
  const endedAt = asked.endedAt ?? now;
  const referredTo = asked.referredTo ?? undefined;
  const dossier = asked.dossier == null ? undefined : await getDossier(asked.dossier, context);
  const listed = listedOn(session, pilot);
  const objection = objectionToEnd({ session, outcome, missing, dossier, referredTo, endedAt, now, listed });
  if (objection) throw objection;
  return { endedAt, outcome, missing, dossier, referredTo };
}

async function getDossier(code: string, { db, caller, pilot, now }: Context): Promise<DossierRow> {
  const dossier = await findDossier(db, { code: code.trim() }, visibilityOf(caller, pilot), now);
  if (!dossier) throw new UnknownDossier(code);
  return dossier;
}

/** The codes of the list that the citizen was guided by. */
export function listedOn(
  { procedureId, startedAt }: GuidanceEnd['session'],
  pilot: Pilot,
): ReadonlySet<string> {
  const at = procedureNear(rowOf(pilot.procedures, procedureId), startedAt);
  return new Set(at?.version.papers.map(({ code }) => code));
}
