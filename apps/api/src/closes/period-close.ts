import {
  type ClosedFigure,
  comparedSets,
  digestOf,
  figuresOf,
  findCloseById,
  listCloses,
  type PeriodClose as Row,
} from '@tram-ho-so/db';
import { type Counted, figureOf, metricOf } from '@tram-ho-so/domain/metrics';
import { UnknownClose } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { MetricDefinition } from '../schema/metric-definition.ts';
import { MovedPage, movedPage } from '../schema/moved-page.ts';
import { nameOfUser } from '../schema/names.ts';

const iso = (day: Date): string => day.toISOString().slice(0, 10);
const periodOf = ({ fromDay, toDay }: Row) => ({ from: iso(fromDay), to: iso(toDay) });
const closedIn = ({ figures }: Row): ClosedFigure[] => figures as unknown as ClosedFigure[];

interface Line extends Counted {
  readonly metric: ClosedFigure['metric'];
}

const ClosedValue = builder.objectRef<Line>('ClosedValue').implement({
  description: 'A figure as it stood at the close.',
  fields: (t) => ({
    definition: t.field({ type: MetricDefinition, resolve: ({ metric }) => ({ id: metric }) }),
    value: t.float({ nullable: true, resolve: (line) => figureOf(metricOf(line.metric), line).value }),
    numerator: t.int({ resolve: ({ part }) => part }),
    denominator: t.int({ resolve: ({ whole }) => whole }),
  }),
});

const Restatement = builder.objectRef<{ old: Line; now: Line }>('Restatement').implement({
  description: 'A figure of a closed period that later facts moved.',
  fields: (t) => ({
    closed: t.field({ type: ClosedValue, resolve: ({ old }) => old }),
    now: t.field({ type: ClosedValue, resolve: ({ now }) => now }),
  }),
});

const total = ({ metric, lines }: ClosedFigure): Line => {
  const line = lines.find(({ branch }) => branch === null);
  return { metric, whole: 0, part: 0, sum: null, median: null, p90: null, ...line };
};

export const PeriodClose = builder.objectRef<Row>('PeriodClose').implement({
  description: 'The figures of a period, frozen: by whom, when, and with which digest.',
  fields: (t) => ({
    id: t.exposeID('id'),
    from: t.field({ type: 'Date', resolve: ({ fromDay }) => iso(fromDay) }),
    to: t.field({ type: 'Date', resolve: ({ toDay }) => iso(toDay) }),
    version: t.exposeInt('version', { description: '1, and higher when the period was closed again.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The moment the books were read at.' }),
    sha256: t.exposeString('sha256', { description: 'Of the canonical figures, total and by branch.' }),
    note: t.exposeString('note', { nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime' }),
    closedBy: t.string({
      nullable: true,
      resolve: ({ closedById }, _args, context) => nameOfUser(context, closedById),
    }),
    figures: t.field({ type: [ClosedValue], resolve: (close) => closedIn(close).map(total) }),
    stillMatches: t.boolean({
      description:
        'Counts everything again at `asOf` and compares the digest: true unless the books were tampered with.',
      resolve: async (close, _args, { db }) =>
        digestOf(await figuresOf(db, periodOf(close), close.asOf)) === close.sha256,
    }),
    restatements: t.field({
      type: [Restatement],
      description: 'The figures that facts learnt since have moved.',
      resolve: async (close, _args, { db, now }) => {
        const today = new Map(
          (await figuresOf(db, periodOf(close), now)).map((figure) => [figure.metric, total(figure)]),
        );
        return closedIn(close).flatMap((figure) => {
          const old = total(figure);
          const current = today.get(figure.metric);
          return current && JSON.stringify(old) !== JSON.stringify(current) ? [{ old, now: current }] : [];
        });
      },
    }),
    moved: t.field({
      type: MovedPage,
      description: 'The dossiers that moved between the sets since the close, each with the events learnt.',
      args: { first: t.arg.int({ required: true, defaultValue: 25 }), after: t.arg.string() },
      resolve: (close, page, { db, now }) => {
        const asked = {
          period: periodOf(close),
          filter: {},
          visibility: { kind: 'ALL' } as const,
          from: close.asOf,
          to: now,
          compared: comparedSets,
        };
        return movedPage(db, asked, page);
      },
    }),
  }),
});

builder.queryField('periodCloses', (t) =>
  t.field({
    type: [PeriodClose],
    allow: 'READ_CLOSES',
    description: 'The newest 200 closes, the newest first.',
    resolve: (_root, _args, { db }) => listCloses(db),
  }),
);

builder.queryField('periodClose', (t) =>
  t.field({
    type: PeriodClose,
    allow: 'READ_CLOSES',
    description: 'One close.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db }) => {
      const close = /^\d{1,9}$/.test(String(id)) ? await findCloseById(db, Number(id)) : null;
      if (!close) throw new UnknownClose();
      return close;
    },
  }),
);
