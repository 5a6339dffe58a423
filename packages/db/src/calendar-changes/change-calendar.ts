import { detailsOf } from '@tram-ho-so/domain/dossier-steps';
import { StaleVersion } from '@tram-ho-so/domain/refusal';
import type pg from 'pg';
import { type Actor, auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { onCurrentPilot, PilotMoved } from '../ledger/pilot-moved.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, askFirst } from '../pool/ask.ts';
import { inTransaction } from '../pool/in-transaction.ts';
import { type CalendarEdit, factsOfEdit } from './calendar-edit.ts';
import { recountStatement } from './recount-statement.ts';
import { type Recounted, recounts } from './recounts.ts';
import { type SettingEdit, writeEdit } from './write-edit.ts';

export interface CalendarChangeAsked {
  readonly edit: CalendarEdit;
  readonly reason: string;
  /** `calendarVersion` as it was seen. */
  readonly seenVersion: number;
  /** Other settings of the pilot that are saved with it, and the version of them that was seen. */
  readonly with?: SettingEdit | undefined;
  readonly actor: Actor;
  /** The organisation that edits. */
  readonly organisationId: number;
  readonly now: Date;
}

export interface CalendarChanged {
  readonly id: number;
  readonly moved: number;
}

const calendarNamed = { vi: 'Lịch làm việc', en: 'The working calendar' };

/**
 * Edits the calendar and counts every open promise on it, in one transaction: days, change, an event a moved dossier, audit.
 * Dossiers are locked against writers meanwhile, so none is decided on the one calendar and written under the other.
 * Throws StaleVersion.
 */
export async function changeCalendar(db: Db, asked: CalendarChangeAsked): Promise<CalendarChanged> {
  const changed = await onCurrentPilot(db, (pilot) =>
    inTransaction(db.pool, (client) => changeIn({ pool: client, names: db.names }, client, pilot, asked)),
  );
  await db.pilotBook.fresh();
  return changed;
}

async function changeIn(
  asker: Asker,
  client: pg.PoolClient,
  pilot: Pilot,
  asked: CalendarChangeAsked,
): Promise<CalendarChanged> {
  const { edit, reason, seenVersion, actor, now } = asked;
  const lastEventId = await lockBooks(asker, client, pilot);
  if (pilot.calendarVersion !== seenVersion)
    throw new StaleVersion(calendarNamed, seenVersion, pilot.calendarVersion);
  const { before, after } = factsOfEdit(pilot, edit);
  await client.query(`CREATE TEMP TABLE moved_promises (dossier_id int, from_due_at timestamptz, to_due_at timestamptz,
    from_official_due_at timestamptz, to_official_due_at timestamptz) ON COMMIT DROP`);
  let moved = 0;
  for await (const batch of recounts(asker, pilot, { before, after }, now))
    moved += await record(client, batch, asked);
  await writeEdit(client, edit, asked.with);
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO calendar_changes (recorded_at, recorded_by_id, reason, before, after, moved, last_event_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [now, actor.userId, reason, before, after, moved, lastEventId],
  );
  const id = rows[0]?.id ?? 0;
  await client.query('INSERT INTO promise_moves SELECT $1::int, m.* FROM pg_temp.moved_promises m', [id]);
  const subject = { subjectType: 'CALENDAR', subjectId: String(id) };
  const details = {
    moved,
    days: edit.days.size,
    fields: Object.keys({ ...edit.setting, ...asked.with?.change }),
  };
  await client.query(
    ...auditStatement({ ...subject, actor, action: 'CHANGE_CALENDAR', reason, details, recordedAt: now }),
  );
  return { id, moved };
}

/** Nobody writes a dossier or a setting until the change is in; returns the last event counted on the calendar before. */
async function lockBooks(asker: Asker, client: pg.PoolClient, pilot: Pilot): Promise<number> {
  await client.query('LOCK TABLE dossiers IN SHARE ROW EXCLUSIVE MODE');
  const at = await askFirst<{ n: number }>(asker, 'SELECT n FROM guards.pilot_revision FOR UPDATE');
  if (at?.n !== pilot.revision) throw new PilotMoved();
  const last = await askFirst<{ id: number }>(asker, 'SELECT coalesce(max(id), 0) AS id FROM dossier_events');
  return last?.id ?? 0;
}

async function record(
  client: pg.PoolClient,
  batch: readonly Recounted[],
  { actor, organisationId, now }: CalendarChangeAsked,
): Promise<number> {
  const moves = batch.flatMap(({ dossier, state, recount }) =>
    recount
      ? {
          id: dossier.id,
          seen: dossier.version,
          occurred_at: state.lastOccurredAt && state.lastOccurredAt > now ? state.lastOccurredAt : now,
          due_at: recount.dueAt,
          official_due_at: recount.officialDueAt,
          from_due_at: dossier.dueAt,
          from_official_due_at: dossier.officialDueAt,
          details: detailsOf({ recount }),
        }
      : [],
  );
  if (moves.length === 0) return 0;
  const { rows } = await client.query<{ moved: number }>(recountStatement, [
    JSON.stringify(moves),
    now,
    actor.userId,
    organisationId,
  ]);
  if (rows[0]?.moved !== moves.length) throw new Error('A locked dossier has moved.');
  return moves.length;
}
