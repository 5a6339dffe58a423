import { type OverviewFigures, readOverview, type Visibility } from '@tram-ho-so/db';
import { workingMinutesBetween } from '@tram-ho-so/domain/calendar';
import { layersInForce } from '@tram-ho-so/domain/phase';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { DossierStatus } from '../schema/enums.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Ratio } from '../schema/ratio.ts';
import { Branch, Dossier, PhaseSetting } from '../schema/refs.ts';
import { readGuide } from './guide.ts';

const OverviewKey = builder.enumType('OverviewKey', {
  description: 'Heaps of the morning queue.',
  values: {
    DUE_TODAY: { description: 'Đến hạn hôm nay | Due today.' },
    OVERDUE: { description: 'Quá hạn | Overdue: running, and its day has passed.' },
    SUPPLEMENT: { description: 'Chờ bổ sung | Waiting for papers.' },
    TERM_OVER: { description: 'Quá hạn bổ sung | Papers were not brought in their term.' },
    PAYMENT: { description: 'Chờ nộp tiền | Waiting for payment.' },
    AWAITING_RETURN: { description: 'Chờ trả kết quả | Result ready, not handed over.' },
    RECEIVED_TODAY: { description: 'Tiếp nhận hôm nay | Accepted today.' },
    REGISTERED: { description: 'Mới đăng ký | Submitted, not accepted yet.' },
  },
});

/** A paused clock keeps what is left, so none of these presses by the hour. */
const waits: ReadonlySet<string> = new Set(['SUPPLEMENT', 'PAYMENT']);

const OverviewCount = builder.objectRef<OverviewFigures['counts'][number]>('OverviewCount').implement({
  description: 'One heap of the morning queue.',
  fields: (t) => ({
    key: t.expose('key', { type: OverviewKey }),
    count: t.exposeInt('count'),
    mostUrgentMinutes: t.int({
      nullable: true,
      description:
        'Working minutes left of the most urgent one, negative when late; null where no clock runs.',
      resolve: ({ key, mostUrgentDueAt }, _args, { pilot, now }) =>
        waits.has(key)
          ? null
          : mostUrgentDueAt && workingMinutesBetween(pilot.calendar, now, mostUrgentDueAt),
    }),
  }),
});

const StatusCount = builder.objectRef<OverviewFigures['byStatus'][number]>('StatusCount').implement({
  description: 'Dossiers in one status.',
  fields: (t) => ({ status: t.expose('status', { type: DossierStatus }), count: t.exposeInt('count') }),
});

const BranchCount = builder.objectRef<OverviewFigures['byBranch'][number]>('BranchCount').implement({
  description: 'Figures of one branch, over the whole pilot.',
  fields: (t) => ({
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null: no branch took part.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    received: t.exposeInt('received'),
    open: t.exposeInt('open'),
    overdue: t.exposeInt('overdue'),
    onTime: t.expose('onTime', { type: Ratio }),
  }),
});

const MonthCount = builder.objectRef<OverviewFigures['byMonth'][number]>('MonthCount').implement({
  description: 'Figures of one month.',
  fields: (t) => ({
    month: t.exposeString('month', { description: '`yyyy-MM`.' }),
    received: t.exposeInt('received'),
    assisted: t.exposeInt('assisted', { description: 'Of those received, helped by the post.' }),
    closed: t.exposeInt('closed'),
  }),
});

const MonthOnTime = builder.objectRef<OverviewFigures['byMonth'][number]>('MonthOnTime').implement({
  description: 'How the promises of one month were kept.',
  fields: (t) => ({
    month: t.exposeString('month', { description: '`yyyy-MM`, of the result.' }),
    ratio: t.expose('onTime', { type: Ratio }),
  }),
});

/** The figures, and whose they are. */
interface Figures extends OverviewFigures {
  readonly visibility: Visibility;
}

const Overview = builder.objectRef<Figures>('Overview').implement({
  description: 'What waits this morning, and how the pilot does, over the dossiers you may see.',
  fields: (t) => ({
    asOf: t.field({ type: 'DateTime', resolve: (_read, _args, { now }) => now }),
    counts: t.field({ type: [OverviewCount], resolve: ({ counts }) => [...counts] }),
    byStatus: t.field({ type: [StatusCount], resolve: ({ byStatus }) => [...byStatus] }),
    byBranch: t.field({ type: [BranchCount], resolve: ({ byBranch }) => [...byBranch] }),
    byMonth: t.field({ type: [MonthCount], resolve: ({ byMonth }) => [...byMonth] }),
    onTime: t.field({ type: [MonthOnTime], resolve: ({ byMonth }) => [...byMonth] }),
    onTimeTotal: t.expose('onTime', { type: Ratio }),
    phaseTimeline: t.field({
      type: [PhaseSetting],
      description: 'The settings in force, and those decided for later.',
      resolve: (_read, _args, { pilot, now }) => {
        const inForce = layersInForce(pilot.phaseSettings, now);
        return pilot.phaseSettings.filter(
          (setting) => inForce.some((layer) => layer === setting) || setting.effectiveFrom > now,
        );
      },
    }),
    guide: t.field({
      type: [Dossier],
      description:
        'Up to 8 running dossiers to look at first: due today, then those that became late last, then the next to fall due.',
      resolve: ({ visibility }, _args, { db, now }) => readGuide(db, visibility, now),
    }),
  }),
});

builder.queryField('overview', (t) =>
  t.field({
    type: Overview,
    allow: 'READ_OVERVIEW',
    description: 'What waits this morning, and how the pilot does.',
    resolve: async (_root, _args, { db, caller, pilot, now }) => {
      const visibility = visibilityOf(caller, pilot);
      return { ...(await readOverview(db, { visibility, now })), visibility };
    },
  }),
);
