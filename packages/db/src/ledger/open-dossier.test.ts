import { createHash } from 'node:crypto';
import { CodeTaken, IdempotencyConflict } from '@tram-ho-so/domain/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../pool/count-statements.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening } from '../testing/sample-steps.ts';
import { openDossier } from './open-dossier.ts';
import { onCurrentPilot, PilotMoved } from './pilot-moved.ts';

const at = new Date('2023-08-21T02:10:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(at);
});
afterAll(() => books.close());

const keyed = (key: string, body: string) => ({
  caller: 'key:1',
  key,
  operation: 'receiveDossier',
  requestHash: createHash('sha256').update(body).digest(),
});

test('a reception is one statement that writes row, owner, event, version and outbox', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  await openDossier(db, opening(pilot, { at }));
  const count = countStatements(db.pool);
  const { dossier, repeated } = await openDossier(db, opening(pilot, { at, branch: 'BC-HATU' }));
  count.stop();
  expect(count.statements).toHaveLength(1);
  expect(repeated).toBe(false);
  expect(dossier).toMatchObject({
    status: 'ACCEPTED',
    version: 1,
    acceptedAt: at,
    place: 'BRANCH',
    pausedAt: null,
  });
  const { rows } = await db.pool.query(
    `SELECT (SELECT count(*) FROM dossier_owners WHERE dossier_id = $1) AS owners,
       e.kind, e.version, v.status, v.due_at, o.topic, o.payload
     FROM dossier_events e JOIN dossier_versions v ON v.event_id = e.id JOIN outbox o ON o.event_id = e.id
     WHERE e.dossier_id = $1`,
    [dossier.id],
  );
  expect(rows).toEqual([
    {
      owners: 1,
      kind: 'ACCEPTED',
      version: 1,
      status: 'ACCEPTED',
      due_at: dossier.dueAt,
      topic: 'dossier.accepted',
      payload: { code: dossier.code, kind: 'ACCEPTED', status: 'ACCEPTED', version: 1 },
    },
  ]);
});

test('numbers of a day follow one another, and step over codes that came from elsewhere', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const day = new Date('2023-08-22T02:00:00Z');
  const codeOf = async (code?: string) =>
    (await openDossier(db, opening(pilot, { at: day, ...(code && { code }) }))).dossier.code;
  expect(await codeOf()).toBe('000.00.24.H49-230822-0001');
  await codeOf('000.00.24.H49-230822-0002');
  await codeOf('000.00.24.H49-230822-0007');
  expect(await codeOf()).toBe('000.00.24.H49-230822-0008');
  const many = await Promise.all(Array.from({ length: 30 }, () => codeOf()));
  expect(new Set(many).size).toBe(30);
  expect(many.toSorted().at(-1)).toBe('000.00.24.H49-230822-0038');
});

test('a lone code far above does not carry the numbers of the day away', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const day = new Date('2023-08-23T02:00:00Z');
  const codeOf = async (code?: string) =>
    (await openDossier(db, opening(pilot, { at: day, ...(code && { code }) }))).dossier.code;
  await codeOf('000.00.24.H49-230823-9999999');
  await codeOf('000.00.24.H49-230823-0001');
  expect(await codeOf()).toBe('000.00.24.H49-230823-0002');
});

test('a code that is taken is refused', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const twice = opening(pilot, { at, code: '000.00.24.H49-230815-0001' });
  await openDossier(db, twice);
  await expect(openDossier(db, twice)).rejects.toBeInstanceOf(CodeTaken);
});

test('100 parallel repeats of one request write one dossier and get the same answer', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = { ...opening(pilot, { at }), idempotency: keyed('order-1', 'a') };
  const answers = await Promise.all(Array.from({ length: 100 }, () => openDossier(db, asked)));
  expect(new Set(answers.map(({ dossier }) => dossier.code)).size).toBe(1);
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  const other = { ...asked, idempotency: keyed('order-1', 'b') };
  await expect(openDossier(db, other)).rejects.toBeInstanceOf(IdempotencyConflict);
});

test('a repeat with a code of its own is a repeat, not a taken code', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const code = '000.00.24.H49-230816-0001';
  const asked = { ...opening(pilot, { at, code }), idempotency: keyed('order-2', 'a') };
  const first = await openDossier(db, asked);
  const second = await openDossier(db, asked);
  expect(second).toEqual({ dossier: first.dossier, repeated: true });
});

test('a decision on settings that have moved is taken again on the new ones', async () => {
  const { db } = books;
  const old = await currentPilot(db);
  await db.prisma.branch.update({ where: { code: 'BC-HATU' }, data: { phone: '0203' } });
  await expect(openDossier(db, opening(old, { at }))).rejects.toBeInstanceOf(PilotMoved);
  const revisions: number[] = [];
  const { dossier } = await onCurrentPilot(db, (pilot) => {
    revisions.push(pilot.revision);
    return openDossier(db, opening(pilot, { at }));
  });
  expect(dossier.version).toBe(1);
  expect(revisions.at(-1)).toBeGreaterThan(old.revision);
});
