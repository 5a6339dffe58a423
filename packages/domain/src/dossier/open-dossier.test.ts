import { expect, test } from 'vitest';
import { extract, giengDay, phaseOne, phaseTwo } from '../../testing/pilot.ts';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { type OpeningAsked, type OpeningFacts, openDossier } from './open-dossier.ts';

const facts: OpeningFacts = {
  procedure: extract,
  limit: { timeLimit: 3, timeLimitUnit: 'WORKING_DAY', timeLimitOnline: 2 },
  settings: [phaseOne, phaseTwo],
  calendar,
  now: local('2024-03-01 10:00'),
};

const atCounter: OpeningAsked = {
  kind: 'SUBMITTED',
  occurredAt: local('2024-03-01 09:00'),
  actor: 'BRANCH_STAFF',
  place: 'BRANCH',
  branch: giengDay,
  channel: 'ONLINE',
};

test('a dossier filed online with a clerk’s help stays online and says who helped', () => {
  expect(openDossier(facts, atCounter)).toMatchObject({
    to: 'REGISTERED',
    phase: 'PHASE_1',
    channel: 'ONLINE',
    assistance: 'POST_BRANCH',
    state: { acceptedAt: null, dueAt: null },
  });
  expect(openDossier(facts, { ...atCounter, place: 'HOME' })).toMatchObject({ assistance: 'POST_HOME' });
});

test('a reception by the post takes the channel of the phase’s setting', () => {
  expect(openDossier(facts, { ...atCounter, kind: 'ACCEPTED', channel: 'DIRECT' })).toMatchObject({
    to: 'ACCEPTED',
    phase: 'PHASE_2',
    channel: 'POSTAL',
    state: { dueAt: local('2024-03-06 17:00') },
  });
});

test('a reception at the centre needs no grant; online has its own limit', () => {
  const desk = {
    ...atCounter,
    kind: 'ACCEPTED',
    actor: 'HCC_OFFICER',
    place: 'HCC_CENTRE',
    branch: undefined,
  } as const;
  expect(openDossier(facts, desk)).toMatchObject({
    phase: null,
    assistance: 'NONE',
    state: { dueAt: local('2024-03-05 17:00') },
  });
});

test('a receipt already printed keeps its date', () => {
  const printedDue = local('2024-03-08 17:00');
  expect(openDossier(facts, { ...atCounter, kind: 'ACCEPTED', channel: 'DIRECT', printedDue })).toMatchObject(
    { state: { originalDueAt: printedDue, promisePrinted: true } },
  );
});

test('a procedure not in force, a closed branch and an ungranted reception are refused', () => {
  expect(openDossier({ ...facts, limit: undefined }, atCounter)).toMatchObject({
    code: 'PROCEDURE_NOT_IN_FORCE',
  });
  const closed = { ...facts, branchActive: { from: '2023-08-15', to: '2024-02-29' } };
  expect(openDossier(closed, atCounter)).toMatchObject({ code: 'BRANCH_CLOSED' });
  const active = { ...facts, branchActive: { from: '2023-08-15', to: null } };
  expect(openDossier(active, atCounter)).toMatchObject({ to: 'REGISTERED' });
  expect(openDossier({ ...facts, settings: [phaseOne] }, { ...atCounter, kind: 'ACCEPTED' })).toMatchObject({
    code: 'PHASE_NOT_ALLOWED',
  });
});
