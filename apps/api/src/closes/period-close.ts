import {
  checkClose,
  comparedEverywhere,
  comparedOf,
  figuresIn,
  periodOfClose,
  type PeriodClose as Row,
  restate,
} from '@tram-ho-so/db';
import { isMetricId } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { MetricId, Reckoning } from '../schema/metric-enums.ts';
import { filterAsked, MetricFilter } from '../schema/metric-filter.ts';
import { MovedPage, movedArgs, movedPage } from '../schema/moved-page.ts';
import { nameOfUser } from '../schema/names.ts';
import { CloseCheck } from './close-check.ts';
import { type BranchLines, ClosedBranch, ClosedValue, type Line } from './closed-value.ts';
import { Restatement } from './restatement.ts';

/** Every line of a close whose figure still has a name. */
const linesOf = ({ figures }: Row): Line[] =>
  figuresIn(figures).flatMap(({ metric, lines }) =>
    isMetricId(metric) ? lines.map((line) => ({ metric, line })) : [],
  );

function branchesOf(close: Row, metrics: readonly string[] | null | undefined): BranchLines[] {
  const asked = linesOf(close).filter(({ metric }) => !metrics || metrics.includes(metric));
  const byBranch = Map.groupBy(asked, ({ line }) => line.branch);
  return [...byBranch].flatMap(([branch, lines]) =>
    branch === null ? [] : [{ branch, asOf: close.asOf, lines }],
  );
}

const isReckoning = (word: string | null) => (word === 'CALENDAR' || word === 'REPORT' ? word : null);

export const PeriodClose = builder.objectRef<Row>('PeriodClose').implement({
  description: 'The figures of a period, frozen: by whom, when, and with which digest.',
  fields: (t) => ({
    id: t.exposeID('id'),
    from: t.field({ type: 'Date', resolve: (close) => periodOfClose(close).from }),
    to: t.field({ type: 'Date', resolve: (close) => periodOfClose(close).to }),
    reckoning: t.field({
      type: Reckoning,
      nullable: true,
      description: 'How the period was named; null when it was closed by its days.',
      resolve: ({ reckoning }) => isReckoning(reckoning),
    }),
    version: t.exposeInt('version', { description: '1, and higher when the period was closed again.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The moment the books were read at.' }),
    digestScheme: t.exposeInt('digestScheme', {
      description:
        '2: the digest is of the canonical JSON (RFC 8785) of the whole close: period, version, moments, signer, note, and each figure with its definition, total and by branch. 1: an older close, whose digest is of its figures alone.',
    }),
    sha256: t.exposeString('sha256', { description: 'The digest, in hex.' }),
    note: t.exposeString('note', { nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime' }),
    closedBy: t.string({
      nullable: true,
      resolve: ({ closedById }, _args, context) => nameOfUser(context, closedById),
    }),
    figures: t.field({
      type: [ClosedValue],
      description: 'The totals.',
      resolve: (close) => linesOf(close).filter(({ line }) => line.branch === null),
    }),
    branches: t.field({
      type: [ClosedBranch],
      description: 'The parts by branch.',
      args: { metrics: t.arg({ type: [MetricId], description: 'Left out: every figure.' }) },
      resolve: (close, { metrics }) => branchesOf(close, metrics),
    }),
    check: t.field({
      type: CloseCheck,
      description: 'Whether it stands as it was written, and whether the books still tell it.',
      resolve: (close, _args, { db }) => checkClose(db, close),
    }),
    stillMatches: t.boolean({
      description: 'Both answers of `check` at once.',
      resolve: async (close, _args, { db }) => {
        const { isIntact, isConfirmed } = await checkClose(db, close);
        return isIntact && isConfirmed;
      },
    }),
    restatements: t.field({
      type: [Restatement],
      description:
        'The figures that facts learnt since have moved, in total or by branch. Those of another definition stand in `check.incomparable`.',
      resolve: (close, _args, { db, now }) => restate(db, close, now),
    }),
    moved: t.field({
      type: MovedPage,
      description:
        'The dossiers that count otherwise in any figure since the close, each with what was learnt; narrowed, those behind one restatement.',
      args: {
        ...movedArgs,
        metric: t.arg({ type: MetricId, description: 'Only those that moved this figure.' }),
        filter: t.arg({ type: MetricFilter, description: 'Only these, e.g. of one branch.' }),
      },
      resolve: (close, { metric, filter, ...page }, { db, now }) => {
        const asked = {
          period: periodOfClose(close),
          filter: filterAsked(filter),
          visibility: { kind: 'ALL' } as const,
          from: close.asOf,
          to: now,
          compared: metric ? comparedOf(metric) : comparedEverywhere,
        };
        return movedPage(db, asked, page);
      },
    }),
  }),
});
