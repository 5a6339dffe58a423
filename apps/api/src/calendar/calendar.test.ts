import { dossierFacts, findDossier } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { limitTo, local, readDossier, receiveAt, stepAt, told } from '../testing/counter.ts';
import { type Office, openOffice } from '../testing/open-office.ts';

const preview = `query ($change: CalendarChangeInput!, $first: Int!, $after: String) {
  previewCalendarChange(change: $change, first: $first, after: $after) {
    calendarVersion moved movedBy { days count } minDays medianDays maxDays keptAsPrinted becomeProvisional becomeFirm
    becomeOverdue ceaseOverdue moves { dossier { code } fromDueAt toDueAt days provisional } pageInfo { hasNextPage endCursor } } }`;
const changing = `mutation ($input: ChangeCalendarInput!) {
  changeCalendar(input: $input) { __typename
    ... on CalendarChange { version reason recordedBy moved days { date from to } moves { nodes { code fromDueAt toDueAt days } } }
    ... on Refusal { code path message } } }`;
const dayOff = (date: string) => ({
  date,
  kind: 'PUBLIC_HOLIDAY',
  nameVi: 'Ngày nghỉ thêm',
  nameEn: 'Extra day off',
  source: 'Công văn thử',
});
const supplement = { step: 'SUPPLEMENT_REQUESTED', reasonCode: 'CAN_XAC_MINH' };

async function change(office: Office, edit: object, more: object = {}) {
  const input = { change: edit, reason: 'Công bố nghỉ thêm một ngày', seenVersion: 0, ...more };
  const { data, errors } = await office.ask('HCC_MANAGER', changing, { input });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.changeCalendar;
}

async function previewed(office: Office, edit: object, page: object = {}) {
  const { data, errors } = await office.ask('HCC_MANAGER', preview, { change: edit, first: 20, ...page });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.previewCalendarChange;
}

/** Three working days, ten calendar days and sixteen hours, all running over the weekend of 19/8/2023. */
async function threeOpen(office: Office) {
  await limitTo(office, '2.000806', 6, 'CALENDAR_DAY');
  await limitTo(office, '2.000748', 16, 'WORKING_HOUR');
  const days = await receiveAt(office, '2023-08-17 08:00', '1.001612');
  const calendarDays = await receiveAt(office, '2023-08-17 08:10', '2.000806');
  const hours = await receiveAt(office, '2023-08-18 09:00', '2.000748');
  return { days, calendarDays, hours };
}

test('an edit shows beforehand which promises move and by how much, and writes nothing', async () => {
  await using office = await openOffice();
  const { days, hours } = await threeOpen(office);
  const edit = { days: [dayOff('2023-08-21')] };
  const shown = await previewed(office, edit);
  expect(shown).toEqual({
    calendarVersion: 0,
    moved: 2,
    movedBy: [{ days: 1, count: 2 }],
    minDays: 1,
    medianDays: 1,
    maxDays: 1,
    keptAsPrinted: 0,
    becomeProvisional: 0,
    becomeFirm: 0,
    becomeOverdue: 0,
    ceaseOverdue: 0,
    moves: [
      {
        dossier: { code: days.code },
        fromDueAt: told('2023-08-22 17:00'),
        toDueAt: told('2023-08-23 17:00'),
        days: 1,
        provisional: false,
      },
      {
        dossier: { code: hours.code },
        fromDueAt: told('2023-08-22 09:00'),
        toDueAt: told('2023-08-23 09:00'),
        days: 1,
        provisional: false,
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
  });
  const first = await previewed(office, edit, { first: 1 });
  expect([first.moves.length, first.moved, first.pageInfo.hasNextPage]).toEqual([1, 2, true]);
  const second = await previewed(office, edit, { first: 1, after: first.pageInfo.endCursor });
  expect(second.moves[0].dossier.code).toBe(hours.code);
  expect(await office.db.prisma.dossierEvent.count()).toBe(3);
});

test('an edit writes the days, an event a moved dossier, the journal and the audit, all at once', async () => {
  await using office = await openOffice();
  const { days, calendarDays, hours } = await threeOpen(office);
  office.at(local('2023-08-18 10:00'));
  const changed = await change(office, { days: [dayOff('2023-08-21')], remove: ['2023-09-04'] });
  expect(changed).toMatchObject({
    __typename: 'CalendarChange',
    version: 1,
    recordedBy: expect.any(String),
    moved: 2,
    days: [
      { date: '2023-08-21', from: null, to: 'PUBLIC_HOLIDAY' },
      { date: '2023-09-04', from: 'COMPENSATORY_OFF', to: null },
    ],
  });
  expect(changed.moves.nodes.map(({ code }: { code: string }) => code)).toEqual([days.code, hours.code]);
  const moved = await readDossier(office, days.id);
  expect(moved).toMatchObject({
    version: 2,
    clock: {
      originalDueAt: told('2023-08-22 17:00'),
      dueAt: told('2023-08-23 17:00'),
      officialDueAt: told('2023-08-23 17:00'),
    },
    timeline: [{ kind: 'ACCEPTED' }, { kind: 'PROMISE_RECOUNTED' }],
  });
  expect((await readDossier(office, calendarDays.id)).version).toBe(1);
  const { prisma } = office.db;
  expect(await prisma.outbox.count({ where: { topic: 'dossier.promise_recounted' } })).toBe(2);
  expect(await prisma.auditEntry.findMany({ where: { action: 'CHANGE_CALENDAR' } })).toMatchObject([
    { subjectType: 'CALENDAR', subjectId: '1', reason: 'Công bố nghỉ thêm một ngày', details: { moved: 2 } },
  ]);
  await holdsTogether(office);
});

/** Every row is what its events say, whatever the calendar was when they were recorded. */
async function holdsTogether({ db }: Office) {
  const pilot = await db.pilotBook.fresh();
  const events = await db.prisma.dossierEvent.findMany({
    orderBy: [{ occurredAt: 'asc' }, { version: 'asc' }],
  });
  for (const { id } of await db.prisma.dossier.findMany()) {
    const row = await findDossier(db, { id }, { kind: 'ALL' }, new Date());
    if (!row) throw new Error('The dossier is gone.');
    const own = events
      .filter((event) => event.dossierId === id)
      .map((event) => ({
        ...event,
        id: Number(event.id),
        details: event.details as object as never,
        actorName: null,
      }));
    const { state } = dossierFacts(pilot, row, own);
    expect([state.dueAt, state.officialDueAt, state.version]).toEqual([
      row.dueAt,
      row.officialDueAt,
      row.version,
    ]);
  }
}

test('what was counted before an edit stays: pauses behind it, finished dossiers and broken promises', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 10, 'WORKING_DAY');
  const { id } = await receiveAt(office, '2023-08-21 08:00', '1.001612');
  await stepAt(office, '2023-08-21 09:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  await stepAt(office, '2023-08-25 10:00', 'HCC_MANAGER', id, supplement);
  await stepAt(office, '2023-08-31 09:00', 'HCC_OFFICER', id, { step: 'SUPPLEMENT_RECEIVED' });
  const finished = await receiveAt(office, '2023-08-31 10:00', '1.001612');
  await stepAt(office, '2023-08-31 11:00', 'HCC_OFFICER', finished.id, {
    step: 'WITHDRAWN',
    reasonCode: 'CONG_DAN_YEU_CAU',
  });
  office.at(local('2023-08-31 15:00'));
  expect(await change(office, { days: [dayOff('2023-08-23')] })).toMatchObject({ moved: 0 });
  expect(await change(office, { days: [dayOff('2023-09-06')] }, { seenVersion: 1 })).toMatchObject({
    moved: 1,
  });
  await holdsTogether(office);
  const paused = await stepAt(office, '2023-09-07 09:00', 'HCC_MANAGER', id, supplement);
  expect(paused.clock).toMatchObject({ remainingDays: 6, dueAt: told('2023-09-15 17:00') });
  const resumed = await stepAt(office, '2023-09-08 09:00', 'HCC_OFFICER', id, {
    step: 'SUPPLEMENT_RECEIVED',
  });
  expect(resumed.clock).toMatchObject({ dueAt: told('2023-09-18 17:00') });
  await holdsTogether(office);
});

test('a paused promise moves as if it resumed at the pause, and an extended one in both its readings', async () => {
  await using office = await openOffice();
  const { id } = await receiveAt(office, '2023-08-15 09:10', '1.001612');
  await stepAt(office, '2023-08-15 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  await stepAt(office, '2023-08-16 10:00', 'HCC_MANAGER', id, {
    step: 'EXTENDED',
    reasonCode: 'KHOI_LUONG_LON',
    said: { extensionDays: 2 },
  });
  await stepAt(office, '2023-08-17 10:00', 'HCC_MANAGER', id, supplement);
  expect((await readDossier(office, id)).clock).toMatchObject({
    dueAt: told('2023-08-23 17:00'),
    officialDueAt: told('2023-08-21 17:00'),
  });
  await change(office, { days: [dayOff('2023-08-21')] });
  expect((await readDossier(office, id)).clock).toMatchObject({
    state: 'PAUSED',
    dueAt: told('2023-08-24 17:00'),
    officialDueAt: told('2023-08-22 17:00'),
  });
  await holdsTogether(office);
});

test('a promise printed before the dossier entered is kept, and counted among those that are', async () => {
  await using office = await openOffice();
  const { id } = await receiveAt(office, '2023-08-17 08:00', '1.001612');
  await office.db.pool.query('ALTER TABLE dossiers DISABLE TRIGGER USER');
  await office.db.pool.query('UPDATE dossiers SET promise_printed = true');
  await office.db.pool.query('ALTER TABLE dossiers ENABLE TRIGGER USER');
  expect(await previewed(office, { days: [dayOff('2023-08-21')] })).toMatchObject({
    moved: 0,
    keptAsPrinted: 1,
  });
  expect(await change(office, { days: [dayOff('2023-08-21')] })).toMatchObject({ moved: 0 });
  expect((await readDossier(office, id)).clock.dueAt).toBe(told('2023-08-22 17:00'));
});

test('confirming a day and moving the coverage settle promises that were provisional', async () => {
  await using office = await openOffice();
  const { id } = await receiveAt(office, '2023-08-17 08:00', '1.001612');
  const doubtful = { ...dayOff('2023-08-18'), kind: 'UNCONFIRMED' };
  expect(await previewed(office, { days: [doubtful] })).toMatchObject({ moved: 0, becomeProvisional: 1 });
  expect(await change(office, { days: [doubtful] })).toMatchObject({ moved: 0 });
  expect((await readDossier(office, id)).clock.provisional).toBe(true);
  expect(await previewed(office, { days: [dayOff('2023-08-18')] })).toMatchObject({
    moved: 1,
    becomeFirm: 1,
  });
  const { data } = await office.ask(
    'HCC_MANAGER',
    'mutation ($input: UpdatePilotInput!) { updatePilot(input: $input) { ... on Pilot { version calendarVersion calendarCoverageEnd } } }',
    { input: { seenVersion: 1, calendarCoverageEnd: '2023-08-20' } },
  );
  expect(data.updatePilot).toEqual({ version: 2, calendarVersion: 2, calendarCoverageEnd: '2023-08-20' });
});

test('other office hours move every promise that ends by them, through the same journal', async () => {
  await using office = await openOffice();
  const { days, hours } = await threeOpen(office);
  const officeHours = {
    morningOpens: '08:00',
    morningCloses: '11:30',
    afternoonOpens: '13:30',
    afternoonCloses: '16:30',
    sameDayCutoff: '15:00',
  };
  const { data } = await office.ask(
    'HCC_MANAGER',
    'mutation ($input: UpdatePilotInput!) { updatePilot(input: $input) { ... on Pilot { calendarVersion } ... on Refusal { code } } }',
    { input: { seenVersion: 1, officeHours, deliveryAttempts: 2, reason: 'Giờ mùa đông' } },
  );
  expect(data.updatePilot).toEqual({ calendarVersion: 1 });
  expect((await readDossier(office, days.id)).clock.dueAt).toBe(told('2023-08-22 16:30'));
  expect((await readDossier(office, hours.id)).clock.dueAt).toBe(told('2023-08-22 14:00'));
  const journal = await office.ask(
    'AUDITOR',
    '{ calendarChanges { nodes { reason moved officeHoursChanged moves(first: 1) { nodes { days } pageInfo { hasNextPage } } } } pilot { deliveryAttempts } }',
  );
  expect(journal.data).toEqual({
    calendarChanges: {
      nodes: [
        {
          reason: 'Giờ mùa đông',
          moved: 3,
          officeHoursChanged: true,
          moves: { nodes: [{ days: 0 }], pageInfo: { hasNextPage: true } },
        },
      ],
    },
    pilot: { deliveryAttempts: 2 },
  });
  await holdsTogether(office);
});

test('receptions beside an edit are counted on the calendar that is in force when they are written', async () => {
  await using office = await openOffice();
  office.at(local('2023-08-17 08:00'));
  const receptions = Array.from({ length: 12 }, () => receiveAt(office, '2023-08-17 08:00', '1.001612'));
  const [changed, ...received] = await Promise.all([
    change(office, { days: [dayOff('2023-08-21')] }),
    ...receptions,
  ]);
  expect(changed.__typename).toBe('CalendarChange');
  for (const { id } of received)
    expect((await readDossier(office, id)).clock.dueAt).toBe(told('2023-08-23 17:00'));
  await holdsTogether(office);
});

test.each([
  ['STALE_VERSION', { days: [dayOff('2023-08-21')] }, { seenVersion: 3 }],
  ['REASON_REQUIRED', { days: [dayOff('2023-08-21')] }, { reason: '  ' }],
  ['INVALID_INPUT', { days: [dayOff('2023-08-21')] }, { reason: 'Gọi 0912345678' }],
  ['INVALID_INPUT', {}, {}],
  ['INVALID_INPUT', { remove: ['2023-08-21'] }, {}],
  ['INVALID_INPUT', { days: [dayOff('2023-08-21'), dayOff('2023-08-21')] }, {}],
  ['INVALID_INPUT', { days: [{ ...dayOff('2023-08-21'), kind: 'MAKEUP_WORKDAY' }] }, {}],
  ['INVALID_INPUT', { days: [{ ...dayOff('2023-08-21'), source: '' }] }, {}],
])('an edit is refused with %s', async (code, edit, more) => {
  await using office = await openOffice();
  expect(await change(office, edit, more)).toMatchObject({ code });
  expect(await office.db.prisma.calendarChange.count()).toBe(0);
});
