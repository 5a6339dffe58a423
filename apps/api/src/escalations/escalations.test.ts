import { raiseEscalations } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { openLog } from '../log.ts';
import { limitTo, local, receiveAt, stepAt, told } from '../testing/counter.ts';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';
import { watchPromises } from './watch-promises.ts';

const supplement = { step: 'SUPPLEMENT_REQUESTED', reasonCode: 'CAN_XAC_MINH' };
const raiseAt = ({ db }: Office, moment: string) => raiseEscalations(db, new Date(local(moment)));

async function escalationsOf(office: Office, id: string) {
  const query = `query ($id: ID) { dossier(id: $id) { escalations { hours ofExtendedPromise reachedAt raisedAt dueAt } } }`;
  return (await office.ask('HCC_MANAGER', query, { id })).data.dossier.escalations;
}

const briefly = (all: readonly { hours: number; reachedAt: string }[]) =>
  all.map(({ hours, reachedAt }) => [hours, reachedAt]);

test('a promise is escalated once a step, at the moment the calendar says', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 5, 'WORKING_DAY');
  const { id } = await receiveAt(office, '2023-08-14 09:00', '1.001612');
  expect(await raiseAt(office, '2023-08-16 16:59')).toBe(0);
  expect(await raiseAt(office, '2023-08-16 17:00')).toBe(1);
  expect(await raiseAt(office, '2023-08-16 17:01')).toBe(0);
  expect(await raiseAt(office, '2023-08-18 08:00')).toBe(0);
  expect(await escalationsOf(office, id)).toEqual([
    {
      hours: 24,
      ofExtendedPromise: false,
      reachedAt: told('2023-08-16 17:00'),
      raisedAt: told('2023-08-16 17:00'),
      dueAt: told('2023-08-21 17:00'),
    },
  ]);
});

test('after days of silence the steps are caught up in their order, each at its own moment', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 5, 'WORKING_DAY');
  const { id } = await receiveAt(office, '2023-08-14 09:00', '1.001612');
  expect(await raiseAt(office, '2023-08-25 09:00')).toBe(4);
  expect(briefly(await escalationsOf(office, id))).toEqual([
    [24, told('2023-08-16 17:00')],
    [8, told('2023-08-18 17:00')],
    [0, told('2023-08-21 17:00')],
    [-8, told('2023-08-22 17:00')],
  ]);
  expect(await office.db.prisma.outbox.count({ where: { topic: 'dossier.escalated' } })).toBe(4);
});

test('a paused or finished promise is not escalated, and a resumed one from the moment it runs', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 16, 'WORKING_HOUR');
  const { id } = await receiveAt(office, '2023-08-17 14:20', '1.001612');
  await stepAt(office, '2023-08-17 14:30', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  await stepAt(office, '2023-08-18 16:00', 'HCC_MANAGER', id, supplement);
  expect(await raiseAt(office, '2023-08-25 09:00')).toBe(0);
  await stepAt(office, '2023-08-28 09:00', 'HCC_OFFICER', id, { step: 'SUPPLEMENT_RECEIVED' });
  expect(await raiseAt(office, '2023-08-28 09:00')).toBe(1);
  expect(briefly(await escalationsOf(office, id))).toEqual([[8, told('2023-08-28 09:00')]]);
  await stepAt(office, '2023-08-28 10:00', 'HCC_OFFICER', id, {
    step: 'WITHDRAWN',
    reasonCode: 'CONG_DAN_YEU_CAU',
  });
  expect(await raiseAt(office, '2023-09-28 10:00')).toBe(0);
});

test('a promise given with less time than a step never comes to it', async () => {
  await using office = await openOffice();
  const { id } = await receiveAt(office, '2023-08-18 08:00', '2.000635');
  expect(await raiseAt(office, '2023-08-22 09:00')).toBe(2);
  expect(briefly(await escalationsOf(office, id))).toEqual([
    [0, told('2023-08-18 17:00')],
    [-8, told('2023-08-21 17:00')],
  ]);
});

test('an extended promise has steps of its own', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 5, 'WORKING_DAY');
  const { id } = await receiveAt(office, '2023-08-14 09:00', '1.001612');
  await stepAt(office, '2023-08-14 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  await raiseAt(office, '2023-08-18 17:00');
  await stepAt(office, '2023-08-21 09:00', 'HCC_MANAGER', id, {
    step: 'EXTENDED',
    reasonCode: 'KHOI_LUONG_LON',
    said: { extensionDays: 5 },
  });
  await raiseAt(office, '2023-08-25 17:00');
  const all = await escalationsOf(office, id);
  expect(
    all.map(({ hours, ofExtendedPromise }: { hours: number; ofExtendedPromise: boolean }) => [
      hours,
      ofExtendedPromise,
    ]),
  ).toEqual([
    [24, false],
    [8, false],
    [24, true],
    [8, true],
  ]);
});

test('of parallel runs every step is raised once', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 5, 'WORKING_DAY');
  for (let n = 0; n < 5; n++) await receiveAt(office, '2023-08-14 09:00', '1.001612');
  const raised = await Promise.all(Array.from({ length: 6 }, () => raiseAt(office, '2023-08-25 09:00')));
  expect(raised.reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(await office.db.prisma.outbox.count({ where: { topic: 'dossier.escalated' } })).toBe(20);
});

test('the list shows what a caller may see, newest first, a page at a time', async () => {
  await using office = await openOffice();
  const { code } = await receiveAt(office, '2023-08-15 08:00', '1.001612');
  await raiseAt(office, '2023-08-25 09:00');
  office.at(local('2023-08-25 10:00'));
  const ask = async (who: Who, args: string) =>
    (
      await office.ask(
        who,
        `{ escalations(${args}) { nodes { escalation { hours } dossier { code } } pageInfo { hasNextPage endCursor } } }`,
      )
    ).data.escalations;
  const page = await ask('ANALYST', 'first: 1, running: true');
  expect(page.nodes).toEqual([{ escalation: { hours: -8 }, dossier: { code } }]);
  expect(page.pageInfo.hasNextPage).toBe(true);
  const next = await ask('ANALYST', `first: 5, after: "${page.pageInfo.endCursor}"`);
  expect(next.nodes.map(({ escalation }: { escalation: { hours: number } }) => escalation.hours)).toEqual([
    0, 8, 24,
  ]);
  expect((await ask('BRANCH_STAFF', 'first: 5')).nodes).toEqual([]);
  expect((await ask('HCC_MANAGER', 'first: 5, branch: ["BC-HATU"]')).nodes).toEqual([]);
});

test('the watch takes one turn at a time, and ends when it is told to', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 5, 'WORKING_DAY');
  await receiveAt(office, '2023-08-14 09:00', '1.001612');
  const acts: (() => void)[] = [];
  let stopped = false;
  const stop = watchPromises({
    db: office.db,
    now: () => new Date(local('2023-08-25 09:00')),
    log: openLog('error', { write: () => undefined }),
    every: (_milliseconds, act) => {
      acts.push(act);
      return () => {
        stopped = true;
      };
    },
  });
  acts[0]?.();
  acts[0]?.();
  await stop();
  expect([stopped, await office.db.prisma.escalation.count()]).toEqual([true, 4]);
});
