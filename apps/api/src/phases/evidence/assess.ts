import { type EligibilityValue, type EvidenceBook, readEvidence, readThresholds } from '@tram-ho-so/db';
import {
  type Assessment,
  type EffectFacts,
  evaluate,
  type SimplicityFacts,
  type Thresholds,
  windowBefore,
} from '@tram-ho-so/domain/eligibility';
import type { EligibilityThreshold } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../../context.ts';
import { rowOf } from '../../schema/pilot-row.ts';
import { procedureNear } from '../../schema/procedure-at.ts';

/** One procedure judged, at one branch or over all. */
export interface Assessed extends Assessment {
  readonly procedureId: number;
  readonly branchId: number | null;
  readonly from: Date;
  readonly at: Date;
  readonly simple: SimplicityFacts;
  readonly effect: EffectFacts;
  readonly values: CurrentValues;
}

export type CurrentValues = ReadonlyMap<EligibilityThreshold, EligibilityValue>;

/** The books of a window, ready to judge any procedure at any branch. */
export interface Assessor {
  readonly assess: (procedureId: number, branchId: number | null) => Assessed;
}

/** Reads the thresholds and the window that ends at a moment; what is judged afterwards costs nothing more. */
export async function openAssessor(
  context: Context,
  asked: { readonly at: Date; readonly procedureIds?: readonly number[] | undefined },
): Promise<Assessor> {
  const values = newest(await readThresholds(context.db));
  const thresholds = numbersOf(values);
  const from = windowBefore(asked.at, thresholds.WINDOW_MONTHS);
  const book = await readEvidence(context.db, { ...asked, from });
  const window = { from, at: asked.at };
  return {
    assess: (procedureId, branchId) =>
      judge({ procedureId, branchId, window, book, values, thresholds }, context),
  };
}

interface Judging {
  readonly procedureId: number;
  readonly branchId: number | null;
  readonly window: { readonly from: Date; readonly at: Date };
  readonly book: EvidenceBook;
  readonly values: CurrentValues;
  readonly thresholds: Thresholds;
}

function judge(
  { procedureId, branchId, window, book, values, thresholds }: Judging,
  context: Context,
): Assessed {
  const simple = simplicityOf(procedureId, window.at, context);
  const effect = book(procedureId, branchId);
  const told = evaluate(thresholds, { simple, effect, oneBranch: branchId !== null });
  return { ...told, ...window, procedureId, branchId, simple, effect, values };
}

function simplicityOf(procedureId: number, at: Date, { pilot }: Context): SimplicityFacts {
  const found = procedureNear(rowOf(pilot.procedures, procedureId), at);
  if (!found) throw new Error(`Procedure ${procedureId} has no version.`);
  const { version } = found;
  return {
    documentCount: version.documentCount,
    timeLimit: version.timeLimit,
    timeLimitUnit: version.timeLimitUnit,
    presenceRequired: version.presenceRequired,
    siteInspection: version.siteInspection,
    multiAgency: version.multiAgency,
    checkableFromList: version.checkableFromList,
    feeVnd: version.feeVnd,
  };
}

const newest = (values: readonly EligibilityValue[]): CurrentValues =>
  new Map(values.map((value) => [value.threshold, value]));

/** Seeding leaves none out, so that a missing one is a fault. */
export function numbersOf(values: CurrentValues): Thresholds {
  const of = (threshold: EligibilityThreshold) => {
    const value = values.get(threshold)?.value;
    if (value === undefined) throw new Error(`The books have no ${threshold}.`);
    return value;
  };
  return {
    WINDOW_MONTHS: of('WINDOW_MONTHS'),
    S1_PAPERS: of('S1_PAPERS'),
    S2_DAYS: of('S2_DAYS'),
    E1_DOSSIERS: of('E1_DOSSIERS'),
    E1_BRANCHES: of('E1_BRANCHES'),
    E2_LOWER: of('E2_LOWER'),
    E2_POINT: of('E2_POINT'),
    E3_POINT: of('E3_POINT'),
    E4_POINTS: of('E4_POINTS'),
    E5_SHARE: of('E5_SHARE'),
    E6_RATINGS: of('E6_RATINGS'),
    E6_SHARE: of('E6_SHARE'),
    E7_CASES: of('E7_CASES'),
    E8_HOURS: of('E8_HOURS'),
    E9_STAFF: of('E9_STAFF'),
  };
}
