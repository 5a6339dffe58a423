import { type GuidanceTally, readGuidanceTallies } from '@tram-ho-so/db';
import { guidanceOutcomes, type GuidanceOutcome as Outcome } from '@tram-ho-so/domain/vocabulary';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { GuidanceOutcome } from '../schema/enums.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Ratio } from '../schema/ratio.ts';
import { Branch, Procedure } from '../schema/refs.ts';
import { checkedPeriod } from './period.ts';

const GuidanceGrouping = builder.enumType('GuidanceGrouping', {
  description: 'By what sessions are counted.',
  values: {
    OUTCOME: { description: 'Kết quả | Outcome.' },
    BRANCH: { description: 'Điểm bưu điện | Branch.' },
    PROCEDURE: { description: 'Thủ tục | Procedure.' },
  },
});

type Tallies = readonly GuidanceTally[];

interface Group {
  readonly tallies: Tallies;
  readonly outcome?: Outcome | null;
  readonly branchId?: number | null;
  readonly procedureId?: number;
}

const GuidanceOutcomeCount = builder
  .objectRef<{ outcome: Outcome; count: number }>('GuidanceOutcomeCount')
  .implement({
    description: 'How many sessions ended so.',
    fields: (t) => ({
      outcome: t.expose('outcome', { type: GuidanceOutcome }),
      count: t.exposeInt('count'),
    }),
  });

const GuidanceGroup = builder.objectRef<Group>('GuidanceGroup').implement({
  description: 'The sessions that share an outcome, a branch or a procedure.',
  fields: (t) => ({
    outcome: t.field({ type: GuidanceOutcome, nullable: true, resolve: ({ outcome }) => outcome }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null by branch: guided at the HCC.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId == null ? null : rowOf(pilot.branches, branchId),
    }),
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: ({ procedureId }, _args, { pilot, now }) =>
        procedureId === undefined ? null : procedureNear(rowOf(pilot.procedures, procedureId), now),
    }),
    sessions: t.int({ resolve: ({ tallies }) => total(tallies) }),
    running: t.int({ description: 'Not ended yet.', resolve: ({ tallies }) => total(tallies, null) }),
    outcomes: t.field({
      type: [GuidanceOutcomeCount],
      description: 'Every outcome, with its count.',
      resolve: ({ tallies }) =>
        guidanceOutcomes.map((outcome) => ({ outcome, count: total(tallies, outcome) })),
    }),
    submitted: t.field({
      type: Ratio,
      description: 'Ended with a dossier submitted online, of all that ended.',
      resolve: ({ tallies }) => ({
        numerator: total(tallies, 'SUBMITTED_ONLINE'),
        denominator: total(tallies) - total(tallies, null),
      }),
    }),
  }),
});

const GuidanceFigures = builder
  .objectRef<{ from: string; to: string; all: Group; groups: Group[] }>('GuidanceFigures')
  .implement({
    description: 'Guidance sessions of a period, counted; days are those of the start, both inclusive.',
    fields: (t) => ({
      from: t.expose('from', { type: 'Date' }),
      to: t.expose('to', { type: 'Date' }),
      all: t.field({ type: GuidanceGroup, resolve: ({ all }) => all }),
      groups: t.field({
        type: [GuidanceGroup],
        description: 'The most first; what has no session is left out.',
        resolve: ({ groups }) => groups,
      }),
    }),
  });

builder.queryField('guidanceFigures', (t) =>
  t.field({
    type: GuidanceFigures,
    allow: 'READ_GUIDANCE',
    description: 'Counts of the guidance sessions you may see, by outcome, branch or procedure.',
    args: {
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      by: t.arg({ type: GuidanceGrouping, required: true, defaultValue: 'OUTCOME' }),
      branch: t.arg.stringList({ description: 'Branch codes.' }),
      procedure: t.arg.stringList({ description: 'Procedure codes.' }),
      field: t.arg.stringList({ description: 'Field codes.' }),
    },
    resolve: async (_root, { by, ...filter }, { db, caller, pilot }) => {
      const visibility = visibilityOf(caller, pilot);
      const { from, to } = checkedPeriod(filter);
      const tallies = await readGuidanceTallies(db, { filter, visibility });
      return { from, to, all: { tallies }, groups: grouped(tallies, by) };
    },
  }),
);

const keys = {
  OUTCOME: ({ outcome }) => ({ outcome }),
  BRANCH: ({ branchId }) => ({ branchId }),
  PROCEDURE: ({ procedureId }) => ({ procedureId }),
} as const satisfies Record<string, (tally: GuidanceTally) => Omit<Group, 'tallies'>>;

function grouped(tallies: Tallies, by: keyof typeof keys): Group[] {
  const groups = Map.groupBy(tallies, (tally) => JSON.stringify(keys[by](tally)));
  return [...groups.values()]
    .flatMap((same) => (same[0] ? [{ ...keys[by](same[0]), tallies: same }] : []))
    .toSorted((a, b) => total(b.tallies) - total(a.tallies));
}

function total(tallies: Tallies, outcome?: Outcome | null): number {
  return tallies.reduce(
    (n, tally) => (outcome === undefined || tally.outcome === outcome ? n + tally.n : n),
    0,
  );
}
