import { minutesADay, momentWithLeft } from '@tram-ho-so/domain/calendar';
import type { ClockMove } from '@tram-ho-so/domain/clock';
import { stepKindsThat } from '@tram-ho-so/domain/dossier-steps';
import type { Db } from '../db.ts';
import { quoted, runningStatuses } from '../dossiers/open-statuses.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { ask } from '../pool/ask.ts';
import { raiseStatement } from './raise-statement.ts';

/** Dossiers looked at in one turn. */
const batchSize = 500;

/** A running promise and the steps it has been escalated at. */
interface Running {
  readonly id: number;
  readonly dueAt: Date;
  readonly promise: 0 | 1;
  /** When this promise was given, and what was given then, before any pause moved it. */
  readonly givenAt: Date;
  readonly givenDueAt: Date;
  /** The last move that set the clock running. */
  readonly since: Date;
  readonly raised: readonly number[];
}

interface Reached {
  readonly dossier_id: number;
  readonly promise: number;
  readonly hours: number;
  readonly reached_at: Date;
  readonly due_at: Date;
}

/**
 * Raises what the running promises have come to by now: at most once for a dossier, a promise and a step, in the order in
 * which a promise comes to them, also when nobody looked for a while. Returns how many were raised.
 */
export async function raiseEscalations(db: Db, now: Date): Promise<number> {
  const pilot = await db.pilotBook.current();
  const steps = [...pilot.setting.escalationHours].sort((a, b) => b - a);
  const [earliest] = steps;
  if (earliest === undefined) return 0;
  let raised = 0;
  for (let last = 0; ; ) {
    const running = await ask<Running>(db, statement, [
      last,
      horizonOf(pilot, earliest, now),
      steps,
      batchSize,
    ]);
    const reached = running.flatMap((each) => reachedBy(pilot, each, steps, now));
    if (reached.length > 0) {
      const rows = await ask<{ id: number }>(db, raiseStatement, [JSON.stringify(reached), now]);
      raised += rows.length;
    }
    last = running.at(-1)?.id ?? 0;
    if (running.length < batchSize) return raised;
  }
}

/** No promise due later than this has come to the earliest step. */
const horizonOf = (pilot: Pilot, hours: number, now: Date): Date =>
  momentWithLeft(pilot.calendar, new Date(now.getTime() + dayMs), -minutesOf(pilot, Math.max(hours, 0)));

const dayMs = 86_400_000;

/** 8 hours are one working day, whatever the office hours. */
const minutesOf = ({ calendar }: Pilot, hours: number): number => (hours * minutesADay(calendar.hours)) / 8;

/** The steps a promise has come to and was not escalated at; one it was given with less of is none of its steps. */
function reachedBy(pilot: Pilot, running: Running, steps: readonly number[], now: Date): Reached[] {
  const { id, dueAt, promise, givenAt, givenDueAt, since, raised } = running;
  return steps.flatMap((hours) => {
    const left = Math.round(minutesOf(pilot, hours));
    const isNone = hours > 0 && momentWithLeft(pilot.calendar, givenDueAt, left) <= givenAt;
    const moment = momentWithLeft(pilot.calendar, dueAt, left);
    if (isNone || raised.includes(hours) || moment > now) return [];
    const reachedAt = new Date(Math.max(moment.getTime(), since.getTime()));
    return [{ dossier_id: id, promise, hours, reached_at: reachedAt, due_at: dueAt }];
  });
}

const kindsThat = (...moves: readonly ClockMove[]) =>
  stepKindsThat(moves)
    .map((kind) => `'${kind}'`)
    .join(', ');

/** Papers on their way start no clock; such a dossier has no promise and is not among these. */
const statement = `
  SELECT d.id, d.due_at AS "dueAt", (d.extended_at IS NOT NULL)::int AS promise, t.since, r.raised,
    coalesce(d.extended_at, t.started_at) AS "givenAt", coalesce(t.extended_due_at, d.original_due_at) AS "givenDueAt"
  FROM dossiers d
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(x.hours), '{}') AS raised FROM escalations x
    WHERE x.dossier_id = d.id AND x.promise = (d.extended_at IS NOT NULL)::int AND x.hours = ANY ($3::int[])) r
  CROSS JOIN LATERAL (
    SELECT max(e.occurred_at) FILTER (WHERE e.kind IN (${kindsThat('START', 'RESUME')})) AS since,
      max(e.occurred_at) FILTER (WHERE e.kind IN (${kindsThat('START')})) AS started_at,
      max((e.details ->> 'extendedDueAt')::timestamptz) AS extended_due_at
    FROM dossier_events e
    WHERE e.dossier_id = d.id AND e.kind IN (${kindsThat('START', 'RESUME', 'EXTEND')})) t
  WHERE d.id > $1::int AND d.status IN (${quoted(runningStatuses)}) AND d.due_at <= $2::timestamptz
    AND cardinality(r.raised) < cardinality($3::int[])
  ORDER BY d.id LIMIT $4::int`;
