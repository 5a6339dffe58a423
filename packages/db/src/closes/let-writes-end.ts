import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '../db.ts';
import { askFirst } from '../pool/ask.ts';

/** Who has read the clock writes by then. */
const graceMs = 200;
const patienceMs = 4_000;
const everyMs = 50;

/**
 * Waits for the writes under way: what they record bears a moment that has passed, and would be missing from a count of now.
 * False when one goes on for longer than a caller waits.
 */
export async function letWritesEnd(db: Db): Promise<boolean> {
  await pause(graceMs);
  const now = await askFirst<{ at: string }>(db, 'SELECT clock_timestamp()::text AS at');
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(everyMs)) {
    if (!(await isBeingWritten(db, now?.at))) return true;
  }
  return false;
}

/** Whether a transaction that began by then has written and not ended. */
async function isBeingWritten(db: Db, since: string | undefined): Promise<boolean> {
  const row = await askFirst<{ open: boolean }>(
    db,
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND backend_xid IS NOT NULL AND xact_start <= $1::timestamptz) AS open`,
    [since],
  );
  return row?.open ?? false;
}
