import type { Readable } from 'node:stream';
import { auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { PilotMoved } from '../ledger/pilot-moved.ts';
import { recordMany } from '../ledger/record-many.ts';
import { type Asker, askFirst } from '../pool/ask.ts';
import { inTransaction } from '../pool/in-transaction.ts';
import { historyOf } from './history-of.ts';
import { countRows, enterRows, noRows, openImport, type RowCounts } from './import-book.ts';
import type { Candidate, JudgedRow } from './judged-row.ts';
import { lookupsOf } from './lookups-of.ts';
import { liftCounters } from './number-ceilings.ts';
import { isJudged, readRows } from './read-rows.ts';
import { checkFile, inBatches, registerBody } from './register-body.ts';
import type { Importing } from './row-recording.ts';
import { type SettledBatch, settleBatch } from './settle-batch.ts';
import { spool } from './spool.ts';

export type RegisterFile = {
  readonly fileName: string;
  /** The content, or where the file lies. */
  readonly source: Readable | string;
  /** Report only: nothing but the report is written. */
  readonly dryRun: boolean;
  readonly recordedBy: string | null;
  readonly now: Date;
};

export type RegisterSummary = RowCounts & {
  readonly id: number;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly recordedAt: Date;
};

/** Rows of one transaction; a dossier is one row, so none is ever half written. */
const BATCH = 1_000;

/** Reads a register into the ledger; the same file again changes nothing. Throws BadFile before anything is written. */
export async function importRegister(db: Db, file: RegisterFile): Promise<RegisterSummary> {
  const { dryRun, recordedBy, now } = file;
  const fileName = shown(file.fileName);
  await using spooled = await spool(file.source);
  await checkFile(spooled.path);
  const pilot = await db.pilotBook.fresh();
  const lookups = lookupsOf(pilot, now);
  const importId = await openImport(db, { fileName, sha256: spooled.sha256, dryRun, recordedBy, now });
  const importing = { pilot, importId, recordedBy, now };
  let entered = Promise.resolve(noRows);
  for await (const batch of inBatches(
    readRows(registerBody(spooled.path), lookups, db.personalKeys),
    BATCH,
  )) {
    // One batch is written while the next is read.
    const counts = await entered;
    entered = enterBatch(db, importing, batch, counts, dryRun);
    entered.catch(() => undefined);
  }
  const summary = { ...(await entered), id: importId, fileName, dryRun, recordedAt: now };
  await db.pool.query(...auditOf(summary, recordedBy));
  return summary;
}

/** A name to show: on one line, and no longer than a line. */
const shown = (name: string): string =>
  name
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200);

/** One batch in one transaction: dossiers, events, counts and findings. */
async function enterBatch(
  db: Db,
  importing: Importing,
  batch: readonly (Candidate | JudgedRow)[],
  counts: RowCounts,
  dryRun: boolean,
): Promise<RowCounts> {
  return onceMore(() =>
    inTransaction(db.pool, async (client) => {
      // A thousand dossiers with their events may take longer than a request is given.
      await client.query('SET LOCAL statement_timeout = 120000');
      const asker = { pool: client, names: db.names };
      const settled = await settleBatch(
        asker,
        importing,
        batch.filter((row): row is Candidate => !isJudged(row)),
      );
      if (!dryRun) await write(db, asker, importing, settled);
      const rows = [...batch.filter(isJudged), ...settled.judged];
      const sum = countRows(counts, rows);
      await enterRows(asker, importing.importId, sum, rows);
      return sum;
    }),
  );
}

async function write(
  { personalKeys }: Db,
  asker: Asker,
  importing: Importing,
  { fresh, additions }: SettledBatch,
): Promise<void> {
  await refuseOldCalendar(asker, importing.pilot);
  const histories = fresh.map((candidate) => historyOf(importing, candidate));
  await recordMany({ pool: asker.pool, personalKeys }, histories);
  await liftCounters(
    asker,
    fresh.map(({ facts }) => facts.code),
  );
  for (const { dossier, events } of additions) await appendEvents(asker, dossier, events);
}

/** Rows judged on a calendar that has changed since are not written; the same file, read again, goes on from there. */
async function refuseOldCalendar(asker: Asker, { calendarVersion }: Importing['pilot']): Promise<void> {
  await asker.pool.query('LOCK TABLE dossiers IN ROW EXCLUSIVE MODE');
  const last = await askFirst<{ id: number }>(
    asker,
    'SELECT coalesce(max(id), 0) AS id FROM calendar_changes',
  );
  if (last?.id !== calendarVersion) throw new PilotMoved();
}

/** Somebody recorded one of these dossiers since they were looked up: look again, and the books decide. */
async function onceMore<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (fault) {
    if (!isOvertaken(fault)) throw fault;
    return act();
  }
}

const isOvertaken = (fault: unknown): boolean =>
  fault instanceof Error &&
  (fault.name === 'StaleDossier' || ('constraint' in fault && fault.constraint === 'dossiers_code_key'));

function auditOf(
  { id, fileName: _named, recordedAt, ...counts }: RegisterSummary,
  recordedBy: string | null,
) {
  return auditStatement({
    actor: { userId: recordedBy, keyId: null },
    action: 'IMPORT_REGISTER',
    subjectType: 'RegisterImport',
    subjectId: String(id),
    details: { ...counts },
    recordedAt,
  });
}
