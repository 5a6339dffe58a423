import { readMetric } from '@tram-ho-so/db';
import { type Funnel, type FunnelPoint, funnelOf, metricOf } from '@tram-ho-so/domain/metrics';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { MetricId } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { Branch } from '../schema/refs.ts';

const FunnelStanding = builder.enumType('FunnelStanding', {
  description: 'How a branch stands against all, its mix of procedures allowed for.',
  values: {
    INSIDE: { description: 'Không khác biệt có ý nghĩa | Inside the 95 % limits: no meaningful difference.' },
    NOTICE: {
      description: 'Đáng chú ý | Outside 95 %, inside 99.8 %: one branch in twenty would be so by chance.',
    },
    OUTSIDE: { description: 'Khác biệt rõ | Outside 99.8 %: hardly by chance.' },
  },
});

const ControlLimits = builder.objectRef<{ low: number; high: number }>('ControlLimits').implement({
  description: 'Where a share may lie by chance alone, 0 to 1.',
  fields: (t) => ({ low: t.exposeFloat('low'), high: t.exposeFloat('high') }),
});

const FunnelPointRef = builder.objectRef<FunnelPoint>('FunnelPoint').implement({
  description: 'A branch in the comparison.',
  fields: (t) => ({
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null: the dossiers in which no branch took part.',
      resolve: ({ place }, _args, { pilot }) => pilot.branches.byId.get(Number(place)) ?? null,
    }),
    numerator: t.exposeInt('numerator'),
    denominator: t.exposeInt('denominator'),
    expected: t.exposeFloat('expected', {
      description:
        'The numerator it would have with the share that all branches have in each of its procedures.',
    }),
    adjusted: t.exposeFloat('adjusted', { description: 'Its share as if it had the mix of all, 0 to 1.' }),
    warning: t.field({
      type: ControlLimits,
      description: '95 %, of `adjusted`: each branch has its own.',
      resolve: ({ warning }) => warning,
    }),
    control: t.field({
      type: ControlLimits,
      description: '99.8 %, of `adjusted`.',
      resolve: ({ control }) => control,
    }),
    standing: t.expose('standing', { type: FunnelStanding }),
  }),
});

const MetricFunnel = builder.objectRef<Funnel>('MetricFunnel').implement({
  description:
    'Branches compared fairly: indirect standardisation by procedure; limits by the arcsine transformation about the expected share, as wide as chance makes the branch’s own number and mix (Mantel–Haenszel variance), then drawn as if it had the mix of all.',
  fields: (t) => ({
    overall: t.exposeFloat('overall', { nullable: true, description: 'Null when nothing is counted.' }),
    points: t.field({
      type: [FunnelPointRef],
      description: 'The smallest first.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

builder.queryField('metricFunnel', (t) =>
  t.field({
    type: MetricFunnel,
    allow: 'READ_METRICS',
    description: 'Compares branches on a share, with control limits adjusted for their mix of procedures.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      filter: t.arg({ type: MetricFilter }),
      asOf: t.arg({ type: 'DateTime' }),
    },
    resolve: async (_root, args, context) => {
      if (metricOf(args.id).measure.kind !== 'SHARE') throw notAShare();
      const { rows } = await readMetric(
        context.db,
        metricAsked({ ...args, by: ['BRANCH', 'PROCEDURE'] }, context),
      );
      return funnelOf(
        rows.map(({ keys: [place, procedure], part, whole }) => ({
          place: place ?? '—',
          procedure: procedure ?? '—',
          numerator: part,
          denominator: whole,
        })),
      );
    },
  }),
);

export const notAShare = () =>
  new InvalidInput('id', {
    vi: 'Chỉ so sánh được các chỉ số là tỷ lệ.',
    en: 'Only shares can be compared so.',
  });
