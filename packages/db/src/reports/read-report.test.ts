import { budgetFor } from '@tram-ho-so/domain/clock';
import { foldEvents } from '@tram-ho-so/domain/dossier-steps';
import { periodOf } from '@tram-ho-so/domain/metrics';
import { imbalancesOf, partsOf, type ReportForm, reportForms } from '@tram-ho-so/domain/reports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTimelines } from '../dossiers/timelines.ts';
import { promisedBy } from '../facts/dossier-facts.ts';
import { readMetric } from '../metrics/read-metric.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { type ReportAsked, readReport } from './read-report.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 900, months: 8, seed: 23, until: now });
}, 60_000);
afterAll(() => books.close());

const asked = (rest: Partial<ReportAsked> = {}): ReportAsked => ({
  form: 'FORM_06A',
  period: periodOf({ kind: 'MONTH', reckoning: 'REPORT', year: 2024, nth: 1 }, 15),
  rows: 'FIELD',
  filter: {},
  asOf: now,
  visibility: { kind: 'ALL' },
  ...rest,
});

const dayOf = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * The columns of II.06a that each dossier stands in, told by its events in business order; of its row only what no event
 * says is read: field, channel, who helped. Due dates and pauses are the domain's fold of the events, from the limit of the
 * procedure; no stored state, version or due date is looked at.
 */
async function toldByEvents({ period, asOf }: ReportAsked) {
  const { db } = books;
  const pilot = await db.pilotBook.current();
  const [from, until] = [period.from, period.to].map((day) => Date.parse(`${day}T00:00:00+07:00`));
  if (from === undefined || until === undefined) throw new Error('No period.');
  const end = until + 86_400_000;
  const lastDay = dayOf(new Date(Math.min(end - 1, asOf.getTime())));
  const dossiers = await db.prisma.dossier.findMany({
    select: { id: true, procedureId: true, procedureVersionId: true, channel: true, assistance: true },
  });
  const timelines = await readTimelines(
    db,
    dossiers.map(({ id }) => id),
  );
  return dossiers.flatMap(({ id, channel, assistance, ...named }) => {
    const events = (timelines.get(id) ?? []).filter(
      ({ occurredAt, recordedAt }) => occurredAt.getTime() < end && recordedAt <= asOf,
    );
    const first = (...kinds: string[]) => events.find(({ kind }) => kinds.includes(kind))?.occurredAt;
    const [accepted, closed] = [first('ACCEPTED'), first('RESOLVED', 'WITHDRAWN', 'STOPPED')];
    if (!accepted || (closed && closed.getTime() < from)) return [];
    const { procedure, procedureVersion } = promisedBy(pilot, named);
    const terms = { budget: budgetFor(procedureVersion, channel) };
    const { officialDueAt } = foldEvents(terms, events, () => pilot.calendar);
    const status = events.at(-1)?.toStatus;
    const due = officialDueAt && dayOf(officialDueAt);
    const isReceived = accepted.getTime() >= from;
    const isOverdue =
      !closed && (status === 'ACCEPTED' || status === 'IN_PROCESS') && due !== null && due < lastDay;
    const closedOn = closed && dayOf(closed);
    const stands: Readonly<Record<number, boolean>> = {
      3: true,
      4: isReceived && channel === 'ONLINE',
      5: isReceived && channel !== 'ONLINE',
      6: !isReceived,
      7: closed !== undefined,
      8: closedOn !== undefined && due !== null && closedOn < due,
      9: closedOn !== undefined && (due === null || closedOn === due),
      10: closedOn !== undefined && due !== null && closedOn > due,
      11: !closed,
      12: !closed && !isOverdue,
      13: isOverdue,
      14: isReceived && (assistance === 'POST_BRANCH' || assistance === 'POST_HOME'),
      15: closed !== undefined && status !== 'RESOLVED' && status !== 'RETURNED',
      16: !closed && (status === 'SUPPLEMENT_REQUESTED' || status === 'PAYMENT_REQUESTED'),
    };
    return [{ field: String(procedure.fieldId), stands }];
  });
}

test('every cell of II.06a and its total is what the events of the dossiers tell', async () => {
  for (const asOf of [now, new Date('2024-01-10T04:00:00Z')]) {
    const { rows, total } = await readReport(books.db, asked({ asOf }));
    const told = await toldByEvents(asked({ asOf }));
    const count = (some: typeof told) =>
      Object.fromEntries(
        reportForms.FORM_06A.columns.map(({ number }) => [
          number,
          some.filter(({ stands }) => stands[number]).length,
        ]),
      );
    const byField = Map.groupBy(told, ({ field }) => field);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Map(rows.map(({ key, counted }) => [key, Object.fromEntries(counted)]))).toEqual(
      new Map([...byField].map(([field, some]) => [field, count(some)])),
    );
    expect(Object.fromEntries(total)).toEqual(count(told));
  }
}, 60_000);

const anything = fc.record({
  period: fc
    .record({
      kind: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
      reckoning: fc.constantFrom('CALENDAR', 'REPORT'),
      year: fc.constantFrom(2023, 2024),
      nth: fc.integer({ min: 1, max: 4 }),
    })
    .map((named) => periodOf(named, 15)),
  rows: fc.constantFrom('FIELD', 'BRANCH', 'PROCEDURE', 'PHASE'),
  asOf: fc.constantFrom(now, new Date('2024-01-20T03:00:00Z'), new Date('2023-11-01T03:00:00Z')),
});

const checked = async (rest: Partial<ReportAsked>, form: ReportForm = reportForms.FORM_06A) => {
  const { rows, total } = await readReport(books.db, asked(rest), form);
  return imbalancesOf(
    form,
    rows.map(({ counted }) => counted),
    total,
  );
};

test('the counts of the form add up in every row and total, for any period, rows and moment', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (rest) => {
      expect(await checked(rest)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a column that counts something else is found by the cross-check', async () => {
  const { FORM_06A } = reportForms;
  const year = { period: { from: '2023-09-15', to: '2024-03-14' } };
  const { total } = await readReport(books.db, asked(year));
  for (const { number } of FORM_06A.columns.filter(({ beside }) => !beside)) {
    expect([number, total.get(number) !== 0]).toEqual([number, true]);
    const found = await checked(year, withoutHelped(FORM_06A, number));
    expect([number, found.length > 0]).toEqual([number, true]);
    for (const { column, sumOf } of found) expect([column, ...sumOf]).toContain(number);
  }
}, 60_000);

/** The form as it would be if one column forgot the dossiers that the post helped with. */
const withoutHelped = (form: ReportForm, number: number): ReportForm => ({
  ...form,
  columns: form.columns.map((column) =>
    column.number === number
      ? { ...column, counts: { ...column.counts, without: [...column.counts.without, 'POST_ASSISTED'] } }
      : column,
  ),
});

test('every column is the figure whose list stands behind it', async () => {
  for (const form of ['FORM_06A', 'POSTAL'] as const) {
    const { rows, total } = await readReport(books.db, asked({ form }));
    for (const { number, counts } of reportForms[form].columns) {
      const { metric, which, channel, returnedHome } = counts.behind;
      const filter = {
        ...(channel && { channel }),
        ...(returnedHome && { returnChannel: ['HOME_BCCI'] as const }),
      };
      const figure = await readMetric(books.db, {
        ...asked(),
        metric,
        by: [],
        reckoning: 'REPORT',
        filter,
      });
      const sum = rows.reduce((n, { counted }) => n + (counted.get(number) ?? 0), 0);
      const count = which === 'PART' ? figure.total.part : figure.total.whole;
      expect([form, number, count, total.get(number)]).toEqual([form, number, sum, sum]);
    }
  }
});

test('the equations of the form are the four that are printed', () => {
  const { FORM_06A } = reportForms;
  expect(FORM_06A.equations.map(({ column, sumOf }) => [column, ...sumOf])).toEqual([
    [3, 4, 5, 6],
    [7, 8, 9, 10],
    [11, 12, 13],
    [3, 7, 11],
  ]);
  expect([3, 4, 7].map((number) => partsOf(FORM_06A, number).length)).toEqual([3, 0, 3]);
});

test('simulated are only those that some cell counts', async () => {
  const { simulated } = await readReport(books.db, asked({ form: 'POSTAL' }));
  const { period } = asked();
  const { rows } = await books.db.pool.query(
    `SELECT count(*)::int AS n FROM dossiers WHERE (accepted_at >= $1 AND accepted_at < $2 AND channel = 'POSTAL')
       OR (return_channel = 'HOME_BCCI' AND (accepted_at >= $1 AND accepted_at < $2 OR returned_at >= $1 AND returned_at < $2))`,
    [
      new Date(`${period.from}T00:00:00+07:00`),
      new Date(Date.parse(`${period.to}T00:00:00+07:00`) + 86_400_000),
    ],
  );
  expect(simulated).toBe(rows[0].n);
  expect(simulated).toBeGreaterThan(5);
});
