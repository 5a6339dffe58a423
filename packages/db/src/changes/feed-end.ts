import { type Asker, askFirst } from '../pool/ask.ts';
import type { ChangeCursor } from './change-cursor.ts';

/** The last row of the feed by now: who starts here hears of what comes. */
export async function readFeedEnd(asker: Asker): Promise<ChangeCursor> {
  const last = await askFirst<ChangeCursor>(
    asker,
    `SELECT e.n AS era, coalesce(o.written_by::text, '0') AS "writtenBy", coalesce(o.id, 0) AS id
     FROM guards.feed_era e LEFT JOIN LATERAL (
       SELECT written_by, id FROM outbox WHERE written_by < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY written_by DESC, id DESC LIMIT 1) o ON true`,
  );
  if (!last) throw new Error('The feed has no era.');
  return last;
}

/** Takes over a feed that was written in another cluster; says whether there was one. */
export async function adoptFeed(asker: Asker): Promise<boolean> {
  const row = await askFirst<{ adopted: boolean }>(asker, 'SELECT guards.adopt_outbox() AS adopted');
  return row?.adopted ?? false;
}
