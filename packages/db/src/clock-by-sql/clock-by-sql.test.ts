import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing.ts';
import { rankDays, tables, takeMoves } from './clock-in-sql.ts';
import { type Draw, type RandomHistory, randomCalendar, randomHistory } from './random-histories.ts';

const chunks = 10;
const chunkSize = 10_000;

/** The same numbers every time (mulberry32). */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

test('a hundred thousand clocks agree with plain SQL over a table of days', async () => {
  const database = await openTestDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    await client.query(`CREATE SCHEMA by_sql; SET search_path = by_sql; ${tables}`);
    const draw = drawFrom(20_231_120);
    const calendars = Array.from({ length: 25 }, () => randomCalendar(draw));
    await writeCalendars(client, calendars);
    for (let chunk = 0; chunk < chunks; chunk++) {
      const histories = Array.from({ length: chunkSize }, () => {
        const calendar = draw(calendars.length);
        return randomHistory(draw, calendar, calendars[calendar] as WorkingCalendar);
      });
      expect(await countedBySql(client, histories)).toEqual(histories.map(asCounted));
    }
  } finally {
    await client.end();
    await database.close();
  }
}, 240_000);

const local = (at: Date) =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const asCounted = ({ clock }: RandomHistory) =>
  `${clock.state} ${clock.unit} ${clock.left} ${local(clock.dueAt)} ${local(clock.originalDueAt)}`;

async function writeCalendars(client: pg.Client, calendars: readonly WorkingCalendar[]): Promise<void> {
  for (const [cal, { hours, sameDayCutoff, days }] of calendars.entries()) {
    const { morningOpens, morningCloses, afternoonOpens, afternoonCloses } = hours;
    await client.query('INSERT INTO hours VALUES ($1, $2, $3, $4, $5, $6)', [
      cal,
      morningOpens,
      morningCloses,
      afternoonOpens,
      afternoonCloses,
      sameDayCutoff,
    ]);
    await client.query(
      `INSERT INTO days SELECT $1, d::date, CASE
         WHEN k.kind IN ('PUBLIC_HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF') THEN false
         WHEN k.kind = 'MAKEUP_WORKDAY' THEN true ELSE extract(isodow FROM d) < 6 END
       FROM generate_series('2022-12-01'::date, '2027-12-31'::date, interval '1 day') d
       LEFT JOIN jsonb_to_recordset($2::jsonb) AS k(day date, kind text) ON k.day = d::date`,
      [cal, JSON.stringify([...days].map(([day, kind]) => ({ day, kind })))],
    );
  }
  await client.query(rankDays);
}

async function countedBySql(client: pg.Client, histories: readonly RandomHistory[]): Promise<string[]> {
  await client.query('TRUNCATE clocks, moves');
  await client.query(
    `INSERT INTO clocks (id, cal, unit, quantity) SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(id int, cal int, unit text, quantity int)`,
    [
      JSON.stringify(
        histories.map(({ calendar, unit, quantity }, id) => ({ id, cal: calendar, unit, quantity })),
      ),
    ],
  );
  await client.query(
    `INSERT INTO moves SELECT * FROM jsonb_to_recordset($1::jsonb) AS m(id int, n int, kind text, at timestamp, days int)`,
    [
      JSON.stringify(
        histories.flatMap(({ moves }, id) =>
          moves.map((move, n) => ({ ...move, id, n, at: local(move.at) })),
        ),
      ),
    ],
  );
  await client.query('ANALYZE clocks, moves');
  const most = Math.max(...histories.map(({ moves }) => moves.length));
  for (let n = 0; n < most; n++) await client.query(takeMoves, [n]);
  const { rows } = await client.query<{ told: string }>(
    `SELECT concat_ws(' ', state, unit, remaining, to_char(due_day + make_interval(mins => due_min), 'YYYY-MM-DD HH24:MI'),
       to_char(first_due, 'YYYY-MM-DD HH24:MI')) AS told FROM clocks ORDER BY id`,
  );
  return rows.map(({ told }) => told);
}
