import {
  type CalendarChangePage,
  type CalendarChangeRow,
  type DayFacts,
  findCalendarChange,
  listCalendarChanges,
  listPromiseMoves,
  type PromiseMoveRow,
} from '@tram-ho-so/db';
import { dayOf } from '@tram-ho-so/domain/calendar';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { CalendarDayKind } from '../schema/enums.ts';
import { globalId, numericIdOf } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';

interface DayChange {
  readonly date: string;
  readonly before: DayFacts | null;
  readonly after: DayFacts | null;
}

const ChangedDay = builder.objectRef<DayChange>('ChangedDay').implement({
  description: 'A day that an edit of the calendar touched.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    nameVi: t.string({ resolve: ({ before, after }) => (after ?? before)?.nameVi ?? '' }),
    nameEn: t.string({ resolve: ({ before, after }) => (after ?? before)?.nameEn ?? '' }),
    from: t.field({
      type: CalendarDayKind,
      nullable: true,
      description: 'Null: it was what its weekday says.',
      resolve: ({ before }) => before?.kind,
    }),
    to: t.field({
      type: CalendarDayKind,
      nullable: true,
      description: 'Null: it is again what its weekday says.',
      resolve: ({ after }) => after?.kind,
    }),
  }),
});

const PromiseMove = builder.objectRef<PromiseMoveRow>('PromiseMove').implement({
  description: 'A promise that an edit of the calendar moved.',
  fields: (t) => ({
    dossierId: t.id({ resolve: ({ dossierId }) => globalId('Dossier', dossierId) }),
    code: t.exposeString('code'),
    fromDueAt: t.expose('fromDueAt', { type: 'DateTime' }),
    toDueAt: t.expose('toDueAt', { type: 'DateTime' }),
    fromOfficialDueAt: t.expose('fromOfficialDueAt', { type: 'DateTime' }),
    toOfficialDueAt: t.expose('toOfficialDueAt', { type: 'DateTime' }),
    days: t.int({
      description: 'Local days; later is positive.',
      resolve: ({ fromDueAt, toDueAt }) => dayOf(toDueAt) - dayOf(fromDueAt),
    }),
  }),
});

interface MovePage {
  readonly rows: readonly PromiseMoveRow[];
  readonly hasNextPage: boolean;
  readonly after: unknown;
}

const PromiseMoveConnection = builder.objectRef<MovePage>('PromiseMoveConnection').implement({
  description: 'One page of the promises that an edit moved, over the dossiers you may see.',
  fields: (t) => ({
    nodes: t.field({ type: [PromiseMove], resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, after }) =>
        pageOf(
          rows.map(({ dossierId }) => dossierId),
          hasNextPage,
          after,
        ),
    }),
  }),
});

const pageOf = (ids: readonly number[], hasNextPage: boolean, after: unknown) => ({
  hasNextPage,
  hasPreviousPage: after != null,
  startCursor: ids[0] === undefined ? null : idCursor(ids[0]),
  endCursor: ids.length > 0 ? idCursor(ids.at(-1) ?? 0) : null,
});

export const CalendarChange = builder.objectRef<CalendarChangeRow>('CalendarChange').implement({
  description: 'An edit of the working calendar, and the promises it moved. Never edited.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('CalendarChange', id) }),
    version: t.int({ description: '`Pilot.calendarVersion` after it.', resolve: ({ id }) => id }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
    reason: t.exposeString('reason'),
    days: t.field({
      type: [ChangedDay],
      resolve: ({ before, after }) =>
        Object.keys(after.days).map((date) => ({
          date,
          before: before.days[date] ?? null,
          after: after.days[date] ?? null,
        })),
    }),
    coverageEndFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null when the coverage stayed.',
      resolve: ({ before }) => before.coverageEnd,
    }),
    coverageEndTo: t.field({ type: 'Date', nullable: true, resolve: ({ after }) => after.coverageEnd }),
    officeHoursChanged: t.boolean({
      description: 'Office hours or the same-day cut-off changed.',
      resolve: ({ after }) => after.hours !== undefined || after.sameDayCutoff !== undefined,
    }),
    moved: t.exposeInt('moved', { description: 'Promises that moved, over the whole pilot.' }),
    moves: t.field({
      type: PromiseMoveConnection,
      args: { first: t.arg.int({ required: true, defaultValue: 20 }), after: t.arg.string() },
      resolve: async ({ id }, { first, after }, { db, caller, pilot, now }) => {
        const afterId = after == null ? undefined : readIdCursor(after);
        const visibility = visibilityOf(caller, pilot);
        const asked = { changeId: id, first: pageSize(first), afterId, visibility, pilot, now };
        return { ...(await listPromiseMoves(db, asked)), after };
      },
    }),
  }),
});

const CalendarChangeConnection = builder
  .objectRef<CalendarChangePage & { after: unknown }>('CalendarChangeConnection')
  .implement({
    description: 'One page of the edits of the working calendar.',
    fields: (t) => ({
      nodes: t.field({ type: [CalendarChange], resolve: ({ rows }) => [...rows] }),
      pageInfo: t.field({
        type: PageInfo,
        resolve: ({ rows, hasNextPage, after }) =>
          pageOf(
            rows.map(({ id }) => id),
            hasNextPage,
            after,
          ),
      }),
    }),
  });

builder.queryField('calendarChanges', (t) =>
  t.field({
    type: CalendarChangeConnection,
    allow: 'READ_OVERVIEW',
    description: 'Edits of the working calendar, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 20 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, { db }) => {
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await listCalendarChanges(db, { first: pageSize(first), afterId })), after };
    },
  }),
);

builder.queryField('calendarChange', (t) =>
  t.field({
    type: CalendarChange,
    nullable: true,
    allow: 'READ_OVERVIEW',
    description: 'One edit of the working calendar.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db }) => {
      const localId = numericIdOf('CalendarChange', id);
      return localId === undefined ? null : findCalendarChange(db, localId);
    },
  }),
);
