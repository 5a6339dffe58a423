import { builder } from '../../schema/builder.ts';
import { Criterion } from '../../schema/enums.ts';
import { rowOf } from '../../schema/pilot-row.ts';
import { procedureNear } from '../../schema/procedure-at.ts';
import { Branch, Procedure } from '../../schema/refs.ts';
import { type Assessed, type Assessor, openAssessor } from './assess.ts';
import { Gate } from './gate.ts';

export const Verdict = builder.enumType('EligibilityVerdict', {
  description: 'What follows from the criteria; the system proposes, people decide.',
  values: {
    ELIGIBLE: { description: 'Đủ điều kiện | Every criterion is met.' },
    NOT_ELIGIBLE: { description: 'Chưa đạt | At least one criterion failed.' },
    INSUFFICIENT_DATA: { description: 'Chưa đủ số liệu | None failed, at least one cannot be told yet.' },
  },
});

/** A judgement; with the books at hand its branches can be judged too. */
export interface EligibilityRow extends Assessed {
  readonly assessor?: Assessor | undefined;
}

export const Eligibility = builder.objectRef<EligibilityRow>('Eligibility').implement({
  description: 'A procedure against the criteria for phase III, at one branch or over all of them.',
  fields: (t) => ({
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: ({ procedureId, at }, _args, { pilot }) =>
        procedureNear(rowOf(pilot.procedures, procedureId), at),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null: over all branches.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    from: t.expose('from', { type: 'DateTime', description: 'Start of the window.' }),
    to: t.field({ type: 'DateTime', description: 'Its end, exclusive.', resolve: ({ at }) => at }),
    verdict: t.expose('verdict', { type: Verdict }),
    failed: t.field({ type: [Criterion], resolve: ({ failed }) => [...failed] }),
    lacking: t.field({ type: [Criterion], resolve: ({ lacking }) => [...lacking] }),
    handled: t.int({
      description: 'Dossiers submitted in the window that the post helped with or received.',
      resolve: ({ effect }) => effect.handled,
    }),
    simulated: t.int({ description: 'Of those, simulated.', resolve: ({ effect }) => effect.simulated }),
    gates: t.field({
      type: [Gate],
      resolve: ({ gates, values }) =>
        gates.map((gate) => ({ ...gate, values: gate.thresholds.flatMap((name) => values.get(name) ?? []) })),
    }),
  }),
});

builder.objectField(Eligibility, 'byBranch', (t) =>
  t.field({
    type: [Eligibility],
    description: 'The same at each branch with a dossier in the window; empty for one branch.',
    resolve: ({ assessor, branchId, procedureId }, _args, { pilot }) =>
      assessor && branchId === null
        ? pilot.branches.all
            .map(({ id }) => assessor.assess(procedureId, id))
            .filter(({ effect }) => effect.handled > 0)
        : [],
  }),
);

builder.queryField('eligibility', (t) =>
  t.field({
    type: Eligibility,
    nullable: true,
    allow: 'READ_EVIDENCE',
    description:
      'One procedure against the criteria, over all branches or at one; null when there is no such one.',
    args: {
      procedure: t.arg.string({ required: true, description: 'Code.' }),
      branch: t.arg.string({ description: 'Code; leave out for all branches.' }),
      at: t.arg({ type: 'DateTime', description: 'End of the window; now when left out.' }),
    },
    resolve: async (_root, { procedure: code, branch, at }, context) => {
      const procedure = context.pilot.procedures.byCode.get(code);
      const branchRow = branch == null ? null : context.pilot.branches.byCode.get(branch);
      if (!procedure || branchRow === undefined) return null;
      const assessor = await openAssessor(context, { at: at ?? context.now, procedureIds: [procedure.id] });
      return { ...assessor.assess(procedure.id, branchRow?.id ?? null), assessor };
    },
  }),
);

builder.queryField('eligibilityBoard', (t) =>
  t.field({
    type: [Eligibility],
    allow: 'READ_EVIDENCE',
    description: 'Every procedure of the catalogue against the criteria, over all branches.',
    args: { at: t.arg({ type: 'DateTime', description: 'End of the window; now when left out.' }) },
    resolve: async (_root, { at }, context) => {
      const assessor = await openAssessor(context, { at: at ?? context.now });
      return context.pilot.procedures.all.map(({ id }) => ({ ...assessor.assess(id, null), assessor }));
    },
  }),
);
