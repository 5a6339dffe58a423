import { FeedRestarted } from '@tram-ho-so/domain/refusal';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import { narrowToVisible, type Visibility } from '../dossiers/visibility.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { ask, askFirst } from '../pool/ask.ts';
import type { ChangeCursor } from './change-cursor.ts';

/** Something that changed: ids and codes, never personal data. */
export interface ChangeRow extends ChangeCursor {
  readonly topic: string;
  readonly dossierId: number | null;
  readonly branchId: number | null;
  readonly payload: Prisma.JsonObject;
  /** The status the dossier has by now; null when it belongs to none. */
  readonly status: DossierStatus | null;
  readonly recordedAt: Date;
}

export interface ChangePage {
  readonly rows: readonly ChangeRow[];
  /** Where the reading stopped: rows of others up to here were passed over. */
  readonly cursor: ChangeCursor;
  readonly hasNextPage: boolean;
}

export interface ChangesAsked {
  readonly after: ChangeCursor;
  readonly first: number;
  readonly visibility: Visibility;
  readonly now: Date;
}

/** A row of the feed, and whether the caller may see it. */
type Passed = Omit<ChangeRow, 'era'> & { readonly seen: boolean };

/** Rows looked at in one read, and reads for one page: a caller who sees little still goes forward in bounded steps. */
const windowSize = 500;
const mostWindows = 4;

/**
 * The changes after a cursor that a caller may see, in the order of the transactions that wrote them. A row counts only once
 * every older transaction has ended, so that nobody passes a row that is still being written.
 */
export async function listChanges(db: Db, asked: ChangesAsked): Promise<ChangePage> {
  const [pilot, era] = await Promise.all([db.pilotBook.current(), eraOf(db, asked.after)]);
  const found: ChangeRow[] = [];
  let cursor = { ...asked.after, era };
  for (let window = 0; window < mostWindows; window++) {
    const rows: Passed[] = await readWindow(db, pilot, { ...asked, after: cursor });
    for (const { seen, ...row } of rows) {
      if (seen && found.length === asked.first) return { rows: found, cursor, hasNextPage: true };
      if (seen) found.push({ ...row, era });
      cursor = { era, writtenBy: row.writtenBy, id: row.id };
    }
    if (rows.length < windowSize) return { rows: found, cursor, hasNextPage: false };
  }
  return { rows: found, cursor, hasNextPage: true };
}

/** The era of the feed; throws FeedRestarted when the place is of another, or lies where nobody can have been. */
async function eraOf(db: Db, after: ChangeCursor): Promise<number> {
  const feed = await askFirst<{ era: number; reached: boolean }>(
    db,
    'SELECT n AS era, $1::text::xid8 < pg_snapshot_xmax(pg_current_snapshot()) AS reached FROM guards.feed_era',
    [after.writtenBy],
  );
  if (!feed?.reached || (after.era !== 0 && after.era !== feed.era)) throw new FeedRestarted();
  return feed.era;
}

async function readWindow(db: Db, pilot: Pilot, { after, visibility, now }: ChangesAsked) {
  const clauses = createClauses();
  const { value } = clauses;
  const from = `(${value(after.writtenBy)}::text::xid8, ${value(after.id)}::bigint)`;
  const own = ofNoDossier(visibility, pilot, value);
  narrowToVisible(clauses, visibility, pilot, now);
  return ask<Passed>(
    db,
    `WITH page AS (
       SELECT o.* FROM outbox o
       WHERE (o.written_by, o.id) > ${from} AND o.written_by < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY o.written_by, o.id LIMIT ${windowSize})
     SELECT page.written_by::text AS "writtenBy", page.id, page.topic, page.dossier_id AS "dossierId",
       coalesce(page.branch_id, d.branch_id) AS "branchId", page.payload, d.status, page.recorded_at AS "recordedAt",
       CASE WHEN page.dossier_id IS NULL THEN ${own} ELSE d.id IS NOT NULL AND (${clauses.where()}) END AS seen
     FROM page LEFT JOIN dossiers d ON d.id = page.dossier_id ORDER BY page.written_by, page.id`,
    clauses.values,
  );
}

/** What belongs to no dossier is seen by the centre, by the staff of its branch and by a partner whose branch it is. */
function ofNoDossier(visibility: Visibility, pilot: Pilot, value: (value: unknown) => string): string {
  if (visibility.kind === 'ALL') return 'true';
  const branches = visibility.kind === 'BRANCHES' ? visibility.branchIds : branchesOf(visibility, pilot);
  return `coalesce(page.branch_id = ANY (${value(branches)}::int[]), false)`;
}

const branchesOf = (visibility: Visibility, pilot: Pilot): number[] =>
  visibility.kind === 'ORGANISATION'
    ? pilot.branches.all
        .filter(({ postalUnitId }) => postalUnitId === visibility.organisationId)
        .map(({ id }) => id)
    : [];
