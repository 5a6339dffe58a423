import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import {
  appendBackdated,
  appendEvent,
  findDossierFacts,
  type Recording,
  reviseProcedure,
  simulate,
  updateBranch,
} from '@tram-ho-so/db';
import { applyEvent, leadsTo } from '@tram-ho-so/domain/dossier-steps';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiveAt } from '../testing/counter.ts';
import { type Office, openOffice } from '../testing/open-office.ts';
import { type ExportAsked, writeExport } from './write-export.ts';

const asOf = new Date('2024-03-20T03:00:00Z');
const later = new Date('2024-03-21T03:00:00Z');
const hourMs = 3_600_000;
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await simulate(office.db, { dossiers: 1_200, months: 4, seed: 9, until: asOf });
}, 60_000);
afterAll(() => office[Symbol.asyncDispose]());

const asked: ExportAsked = {
  kind: 'DOSSIERS',
  format: 'CSV',
  packaged: false,
  options: { bom: false, locale: 'vi' },
  query: { filter: {}, visibility: { kind: 'ALL' } },
  asOf,
  purposeCode: 'RESEARCH',
  purpose: 'Đối chiếu',
  project: 'Đề tài 1',
};

async function bytesOf(more: Partial<ExportAsked> = {}): Promise<Buffer> {
  const sink = new PassThrough();
  const parts: Buffer[] = [];
  sink.on('data', (part: Buffer) => parts.push(part));
  const catalogue = await office.db.pilotBook.current();
  await writeExport({ ...office.db, catalogue }, { ...asked, ...more }, sink, () => undefined);
  return Buffer.concat(parts);
}

const sha256 = async (more: Partial<ExportAsked>) =>
  createHash('sha256')
    .update(await bytesOf(more))
    .digest('hex');

const everyFile = [
  { format: 'CSV' },
  { format: 'NDJSON' },
  { format: 'XLSX' },
  { format: 'PARQUET' },
  { format: 'CSV', packaged: true },
] as const;

test('the same moment gives the same bytes after fifty dossiers changed, some of them in the past', async () => {
  const before = await Promise.all(everyFile.map(sha256));
  const changed = (await resolveSome(25)) + (await supplementSome(25));
  expect(changed).toBe(50);
  await receiveAt(office, '2024-03-21 09:00', '2.000635');
  expect(await Promise.all(everyFile.map(sha256))).toEqual(before);
  const rows = async (moment: Date) => (await bytesOf({ asOf: moment })).toString().trimEnd().split('\r\n');
  const [then, now] = [await rows(asOf), await rows(later)];
  expect(now.length).toBe(then.length + 1);
  const known = new Set(then);
  expect(now.filter((row) => !known.has(row)).length).toBeGreaterThanOrEqual(51);
}, 60_000);

test('a branch that is renamed and a procedure that is revised later are called in a file as they were at its moment', async () => {
  const { db } = office;
  const figure: Partial<ExportAsked> = {
    kind: 'METRIC',
    packaged: true,
    query: {
      ...asked.query,
      figure: {
        metric: 'M01',
        by: ['BRANCH', 'PROCEDURE'],
        filter: {},
        reckoning: 'CALENDAR',
        period: { from: '2024-01-01', to: '2024-02-29' },
      },
    },
  };
  const files: Partial<ExportAsked>[] = [{ packaged: true }, { format: 'XLSX' }, figure];
  const before = await Promise.all(files.map(sha256));
  const { branches, procedures } = await db.pilotBook.current();
  const hatu = branches.byCode.get('BC-HATU');
  const change = { nameVi: 'Bưu cục Hà Tu mới', nameEn: 'New Hà Tu post office' };
  const actor = { userId: null, keyId: null };
  await updateBranch(db, { code: 'BC-HATU', seenVersion: hatu?.version ?? 0, change }, actor, later);
  const { version: seenVersion = 0 } = procedures.byCode.get('1.001612')?.versions.at(-1) ?? {};
  const revision = {
    nameVi: 'Tên mới của thủ tục',
    validFrom: new Date('2024-03-21T00:00:00Z'),
    validTo: null,
    provenance: 'ASSUMED',
    provenanceNote: 'Thử',
  } as const;
  await reviseProcedure(db, { code: '1.001612', seenVersion, revision }, actor, later);
  await db.pilotBook.fresh();
  expect(await Promise.all(files.map(sha256))).toEqual(before);
}, 60_000);

async function resolveSome(most: number): Promise<number> {
  const { db } = office;
  const open = await db.prisma.dossier.findMany({ where: { status: 'IN_PROCESS' }, take: most });
  const pilot = await db.pilotBook.current();
  for (const { id } of open) {
    const facts = await factsOf(id);
    const state = applyEvent(facts.state, { kind: 'RESOLVED', occurredAt: later }, pilot.calendar);
    const from = facts.state.status;
    const taken = {
      kind: 'RESOLVED',
      from,
      to: leadsTo('RESOLVED', from),
      occurredAt: later,
      phase: null,
      details: null,
      state,
    } as const;
    await appendEvent(db, facts.dossier, { taken, recording: await recording() });
  }
  return open.length;
}

/** Papers that were asked for and came between two events, and were told afterwards. */
async function supplementSome(most: number): Promise<number> {
  const { db } = office;
  const pilot = await db.pilotBook.current();
  const finished = await db.prisma.dossier.findMany({
    where: { status: { in: ['RESOLVED', 'RETURNED'] }, supplementCount: 0 },
    orderBy: { id: 'desc' },
  });
  let told = 0;
  for (const { id } of finished) {
    const { dossier, events, state } = await factsOf(id);
    const at = events.findIndex(({ kind }) => kind === 'FORWARDED');
    const [from, to] = [events[at]?.occurredAt.getTime(), events[at + 1]?.occurredAt.getTime()];
    if (told === most) break;
    if (!from || !to || to - from < 30 * hourMs) continue;
    const one = await recording();
    const late = [
      { kind: 'SUPPLEMENT_REQUESTED', occurredAt: new Date(from + hourMs), recording: one },
      { kind: 'SUPPLEMENT_RECEIVED', occurredAt: new Date(from + 28 * hourMs), recording: one },
    ] as const;
    await appendBackdated(db, { seen: dossier, terms: state.terms, pilot, booked: events, late });
    told += 1;
  }
  return told;
}

async function factsOf(id: number) {
  const facts = await findDossierFacts(office.db, { id }, { kind: 'ALL' }, later);
  if (!facts) throw new Error('The dossier is not there.');
  return facts;
}

async function recording(): Promise<Recording> {
  const { organisations } = await office.db.pilotBook.current();
  return {
    recordedAt: later,
    actorUserId: null,
    actorKeyId: null,
    organisationId: organisations.byCode.get('HCC_HA_LONG')?.id ?? 0,
    place: 'HCC_CENTRE',
    branchId: null,
    reasonCode: null,
    details: null,
    origin: 'LIVE',
  };
}
