import type { EligibilityValue, RecordedProposal } from '@tram-ho-so/db';
import { type EffectFacts, evaluate, type SimplicityFacts } from '@tram-ho-so/domain/eligibility';
import type { Context } from '../../context.ts';
import { type Assessed, numbersOf, openAssessor } from '../evidence/assess.ts';
import type { SettingRead } from '../phase-setting-input.ts';

/** The evidence of a proposal as it stood: facts and thresholds, from which the verdict follows again. */
interface Snapshot {
  readonly from: string;
  readonly at: string;
  readonly values: readonly (Omit<EligibilityValue, 'recordedAt'> & { readonly recordedAt: string })[];
  readonly procedures: readonly {
    readonly procedureId: number;
    readonly simple: SimplicityFacts;
    readonly effect: EffectFacts;
  }[];
}

/** Takes the evidence of every procedure that the setting names, over all branches. */
export async function takeSnapshot({ procedureIds }: SettingRead, context: Context): Promise<Snapshot> {
  const ids = [...procedureIds].sort((a, b) => a - b);
  const assessor = await openAssessor(context, { at: context.now, procedureIds: ids });
  const assessed = ids.map((id) => assessor.assess(id, null));
  const [first] = assessed;
  return {
    from: (first?.from ?? context.now).toISOString(),
    at: context.now.toISOString(),
    values: [...(first?.values.values() ?? [])].map((value) => ({
      ...value,
      recordedAt: value.recordedAt.toISOString(),
    })),
    procedures: assessed.map(({ procedureId, simple, effect }) => ({ procedureId, simple, effect })),
  };
}

/** What was known when the proposal was made, judged by the thresholds of that moment. */
export function assessedIn({ evidence }: RecordedProposal): Assessed[] {
  // Only `takeSnapshot` writes this column, and it is append-only.
  const snapshot = evidence as unknown as Snapshot;
  const values = new Map(
    snapshot.values.map((value) => [value.threshold, { ...value, recordedAt: new Date(value.recordedAt) }]),
  );
  const window = { from: new Date(snapshot.from), at: new Date(snapshot.at) };
  return snapshot.procedures.map(({ procedureId, simple, effect }) => ({
    ...evaluate(numbersOf(values), { simple, effect, oneBranch: false }),
    ...window,
    procedureId,
    branchId: null,
    simple,
    effect,
    values,
  }));
}
