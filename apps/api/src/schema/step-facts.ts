import {
  type DossierFacts,
  type DossierStanding,
  type Pilot,
  type PublishedVersion,
  readStandings,
} from '@tram-ho-so/db';
import type { ListedPaper, StepFacts, StepLimits } from '@tram-ho-so/domain/dossier-steps';
import type { Context } from '../context.ts';
import { batched } from './batch.ts';
import { rowOf } from './pilot-row.ts';

/** What stands beside dossiers, read once for all that are asked for together. */
export const standingsOf = batched<number, DossierStanding>((ids, { db }) => readStandings(db, ids));

/** A dossier that was not there before owes nothing and is nowhere else. */
export const noStanding: DossierStanding = { unpaidFees: [], parcelBranchId: null };

/** What a step of a dossier is judged on. */
export async function stepFactsOf(facts: DossierFacts, context: Context): Promise<StepFacts> {
  const standing = (await standingsOf(context)(facts.dossier.id)) ?? noStanding;
  return stepFacts(facts, standing, context.now);
}

/** The same from parts read already. */
export function stepFacts(facts: DossierFacts, standing: DossierStanding, now: Date): StepFacts {
  const { state, dossier, procedure, procedureVersion, pilot } = facts;
  const { unpaidFees, parcelBranchId } = standing;
  const holder = parcelBranchId === null ? undefined : rowOf(pilot.branches, parcelBranchId);
  return {
    state,
    channel: dossier.channel,
    procedure,
    papers: listedPapers(procedureVersion),
    unpaidFees,
    parcelHolder: holder && { vi: holder.nameVi, en: holder.nameEn },
    limits: limitsOf(procedureVersion, pilot),
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now,
  };
}

/** The list of a version as rules name its papers. */
export function listedPapers({ papers }: PublishedVersion): ListedPaper[] {
  return papers.map(({ code, nameVi, nameEn, required }) => ({ code, vi: nameVi, en: nameEn, required }));
}

/** The procedure's own limit for an extension, else the pilot's. */
export function limitsOf({ extensionMaxDays }: PublishedVersion, { setting }: Pilot): StepLimits {
  return {
    extensionDays: extensionMaxDays ?? setting.extensionLimitDays,
    supplementTermDays: setting.supplementTermDays,
  };
}
