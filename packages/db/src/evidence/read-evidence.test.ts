import { timing } from '@tram-ho-so/domain/clock';
import { windowBefore } from '@tram-ho-so/domain/eligibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../pool/count-statements.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot } from '../testing/sample-steps.ts';
import { setDeskStaffing } from './desk-staffing.ts';
import { recordIncident, settleIncident } from './incidents.ts';
import { readEvidence } from './read-evidence.ts';

const now = new Date('2024-03-20T03:00:00Z');
const asked = { at: now, from: windowBefore(now, 6) };
const nobody = { userId: null, keyId: null };
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 1_500, months: 8, seed: 3, until: now });
}, 60_000);
afterAll(() => books.close());

const within = (at: Date | null) => at !== null && at >= asked.from && at < asked.at;
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => ({
  numerator: rows.filter(holds).length,
  denominator: rows.length,
});

test('every figure is what the dossiers say one by one, for a procedure and for each of its branches', async () => {
  const { db } = books;
  const { procedures, branches } = await currentPilot(db);
  const book = await readEvidence(db, asked);
  const dossiers = await db.prisma.dossier.findMany();
  const corrected = new Set(
    (await db.prisma.dossierEvent.findMany({ where: { kind: 'CORRECTION_REQUESTED' } })).map(
      (e) => e.dossierId,
    ),
  );
  const byPost = new Set(
    (
      await db.prisma.dossierEvent.findMany({
        where: { reasonCode: 'LOI_BUU_DIEN', kind: 'RECEPTION_REFUSED' },
      })
    ).map((e) => e.dossierId),
  );
  const isPost = (d: (typeof dossiers)[number]) =>
    d.phase !== null || d.place !== 'HCC_CENTRE' || d.assistance.startsWith('POST_');
  let handled = 0;
  for (const { id: procedureId } of procedures.all) {
    for (const branchId of [null, ...branches.all.map(({ id }) => id)]) {
      const all = dossiers.filter((d) => d.procedureId === procedureId);
      const post = all.filter((d) => isPost(d) && (branchId === null || d.branchId === branchId));
      const submitted = post.filter((d) => within(d.submittedAt));
      const decided = submitted.filter((d) => d.acceptedAt !== null || d.status === 'NOT_ACCEPTED');
      const finished = post.filter(
        (d) => within(d.finishedAt) && (d.status === 'RESOLVED' || d.status === 'RETURNED'),
      );
      handled += branchId === null ? submitted.length : 0;
      const received = (rows: typeof dossiers) =>
        share(
          rows.filter((d) => within(d.acceptedAt)),
          (d) => d.supplementCount > 0,
        );
      expect(book(procedureId, branchId)).toMatchObject({
        handled: submitted.length,
        simulated: submitted.length,
        branches: new Set(submitted.flatMap((d) => d.branchId ?? [])).size,
        onTime: share(
          finished,
          (d) => !d.officialDueAt || !d.finishedAt || timing(d.officialDueAt, d.finishedAt) !== 'LATE',
        ),
        firstTimeRight: share(decided, (d) => d.acceptedAt !== null && !corrected.has(d.id)),
        postErrors: share(decided, (d) => d.status === 'NOT_ACCEPTED' && byPost.has(d.id)),
        supplements: received(post),
        supplementsHcc: received(all.filter((d) => !isPost(d))),
        transferHours: null,
        staff: null,
        incidents: 0,
      });
    }
  }
  expect(handled).toBeGreaterThan(100);
}, 60_000);

test('ratings, parcels, incidents and staff are counted where they belong', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const [first, second] = await db.prisma.dossier.findMany({
    where: { assistance: 'POST_BRANCH', branchId: { not: null } },
    orderBy: { id: 'asc' },
    take: 2,
  });
  if (!first || !second || first.branchId === null) throw new Error('The simulation helped nobody.');
  const { procedureId, branchId } = first;
  const ratedAt = new Date('2024-02-01T02:00:00Z');
  const rating = { ratedAt, recordedAt: ratedAt, place: 'BRANCH', branchId } as const;
  const before = (await readEvidence(db, asked))(procedureId, branchId).satisfied;
  await db.prisma.rating.create({ data: { ...rating, dossierId: first.id, score: 'SATISFIED' } });
  const pickedUpAt = new Date('2024-01-19T09:20:00Z');
  const closedAt = new Date('2024-01-22T01:10:00Z');
  const office = pilot.branches.byId.get(branchId);
  await db.prisma.shipment.create({
    data: {
      direction: 'TO_HCC',
      dossierId: first.id,
      procedureId,
      branchId,
      organisationId: office?.postalUnitId ?? 0,
      place: 'BRANCH',
      state: 'DELIVERED_TO_HCC',
      version: 3,
      requestedAt: pickedUpAt,
      pickedUpAt,
      transferMinutes: 90,
      closedAt,
      updatedAt: closedAt,
    },
  });
  const incident = { occurredOn: new Date('2024-02-02'), summary: 'Giao nhầm phong bì', procedureId: null };
  await recordIncident(db, { ...incident, kind: 'DATA_INCIDENT', branchId }, nobody, now);
  const open = await recordIncident(db, { ...incident, kind: 'COMPLAINT', branchId }, nobody, now);
  await settleIncident(db, { id: open.id, substantiated: false }, nobody, now);
  await recordIncident(db, { ...incident, kind: 'COMPLAINT', branchId }, nobody, now);
  const desk = { examinedOn: new Date('2024-01-05'), source: 'Biên bản sát hạch' };
  await setDeskStaffing(db, { ...desk, place: 'HCC_CENTRE', branchId: null, trained: 4 }, nobody, now);
  await setDeskStaffing(db, { ...desk, place: 'BRANCH', branchId, trained: 1 }, nobody, now);
  await setDeskStaffing(db, { ...desk, place: 'BRANCH', branchId, trained: 2 }, nobody, now);

  const later = { ...asked, at: new Date(now.getTime() + 1_000) };
  const book = await readEvidence(db, later);
  expect(book(procedureId, branchId)).toMatchObject({
    satisfied: { numerator: before.numerator + 1, denominator: before.denominator + 1 },
    transferHours: 1.5,
    transfers: 1,
    incidents: 1,
    staff: 2,
  });
  expect(book(procedureId, null)).toMatchObject({ transferHours: 1.5, incidents: 1, staff: 4 });
  const elsewhere = pilot.branches.all.find(({ id }) => id !== branchId)?.id ?? 0;
  expect(book(procedureId, elsewhere)).toMatchObject({ transferHours: null, incidents: 0, staff: null });
});

test('the whole board and one procedure take five statements each, and agree', async () => {
  const { db } = books;
  const { procedures } = await currentPilot(db);
  const count = countStatements(db.pool);
  const board = await readEvidence(db, asked);
  const [procedure] = procedures.all;
  const procedureIds = [procedure?.id ?? 0];
  const one = await readEvidence(db, { ...asked, procedureIds });
  count.stop();
  expect(count.statements).toHaveLength(10);
  expect(one(procedureIds[0] ?? 0, null)).toEqual(board(procedureIds[0] ?? 0, null));
});
