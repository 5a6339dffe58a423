import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { ask, askFirst } from '../pool/ask.ts';
import { type GuidanceFilter, narrowToGuidance } from './guidance-filter.ts';
import { type GuidanceRow, guidanceColumns, missingColumn } from './guidance-row.ts';
import { narrowToVisibleGuidance } from './guidance-visibility.ts';

export interface GuidanceSelection {
  readonly filter: GuidanceFilter;
  readonly visibility: Visibility;
}

export interface GuidancePage {
  readonly rows: readonly { readonly cursor: string; readonly session: GuidanceRow }[];
  readonly hasNextPage: boolean;
}

/** One page of the sessions a caller may see, the latest first. */
export async function listGuidance(
  db: Db,
  asked: GuidanceSelection & { readonly first: number; readonly after?: string | null | undefined },
): Promise<GuidancePage> {
  const clauses = await clausesOf(db, asked);
  const { and, value, values } = clauses;
  if (asked.after != null) {
    const [startedAt, id] = readPlace(asked.after);
    and(`(g.started_at, g.id) < (${value(startedAt)}::timestamptz, ${value(id)}::int)`);
  }
  const rows = await ask<GuidanceRow>(
    db,
    `SELECT ${guidanceColumns}, ${missingColumn} FROM guidance_sessions g WHERE ${clauses.where()}
     ORDER BY g.started_at DESC, g.id DESC LIMIT ${value(asked.first + 1)}`,
    values,
  );
  return {
    rows: rows.slice(0, asked.first).map((session) => ({ cursor: placeOf(session), session })),
    hasNextPage: rows.length > asked.first,
  };
}

/** Beyond this a list is not counted to the end. */
const mostCounted = 10_001;

/** How many sessions a selection holds, up to 10,001. */
export async function countGuidance(db: Db, asked: GuidanceSelection): Promise<number> {
  const clauses = await clausesOf(db, asked);
  const counted = await askFirst<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT FROM guidance_sessions g WHERE ${clauses.where()} LIMIT ${mostCounted}) AS listed`,
    clauses.values,
  );
  return counted?.n ?? 0;
}

async function clausesOf(db: Db, { filter, visibility }: GuidanceSelection) {
  const clauses = createClauses();
  narrowToVisibleGuidance(clauses, visibility);
  narrowToGuidance(clauses, filter, await db.pilotBook.current());
  return clauses;
}

function placeOf({ startedAt, id }: GuidanceRow): string {
  return Buffer.from(`${startedAt.toISOString()} ${id}`).toString('base64url');
}

function readPlace(cursor: string): [startedAt: string, id: number] {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, startedAt, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\d{1,9})$/.exec(text) ?? [];
  if (startedAt && id && !Number.isNaN(Date.parse(startedAt))) return [startedAt, Number(id)];
  throw new InvalidInput('after', { vi: 'Con trỏ trang không đọc được.', en: 'The cursor cannot be read.' });
}
