/**
 * The clock once more, written from the text of rules R1 to R6 as plain SQL over a table of days; nothing here knows the
 * domain's code. `moves` are taken one number at a time for all histories together.
 */
export const tables = `
  CREATE TABLE hours (cal int PRIMARY KEY, mo int, mc int, ao int, ac int, cutoff int);
  CREATE TABLE days (cal int, day date, worked boolean, r int, PRIMARY KEY (cal, day));
  CREATE TABLE moves (id int, n int, kind text, at timestamp, days int, PRIMARY KEY (n, id));
  CREATE TABLE clocks (id int PRIMARY KEY, cal int, unit text, quantity int, state text, zero date, r_zero int,
    pos_since int, remaining int, due_day date, due_min int, r_due int, pos_due int, first_due timestamp);`;

/** The rank of a day is the number of working days up to and including it. */
export const rankDays = `
  UPDATE days SET r = x.r FROM (
    SELECT cal, day, (count(*) FILTER (WHERE worked) OVER (PARTITION BY cal ORDER BY day))::int AS r FROM days) x
  WHERE x.cal = days.cal AND x.day = days.day;
  CREATE UNIQUE INDEX days_worked ON days (cal, r) WHERE worked;
  ANALYZE days;`;

/** Takes move number $1 of every history. */
export const takeMoves = `
WITH a AS (
  SELECT c.*, m.kind, m.days AS added, h.mo, h.mc, h.ao, h.ac, h.cutoff, h.mc - h.mo + h.ac - h.ao AS a_day, d.day, d.worked, d.r,
    extract(hour FROM m.at)::int * 60 + extract(minute FROM m.at)::int AS minute
  FROM moves m JOIN clocks c ON c.id = m.id JOIN hours h ON h.cal = c.cal
  JOIN days d ON d.cal = c.cal AND d.day = m.at::date WHERE m.n = $1),
-- Working minutes up to the moment; R3: day zero is the day itself while the office is open, else the next working day.
b AS (
  SELECT a.*,
    (a.r - a.worked::int) * a.a_day + CASE WHEN a.worked
      THEN greatest(0, least(a.minute, a.mc) - a.mo) + greatest(0, least(a.minute, a.ac) - a.ao) ELSE 0 END AS pos,
    CASE WHEN a.worked AND a.minute <= a.ac THEN a.r ELSE a.r + 1 END AS r_start
  FROM a),
z AS (
  SELECT b.*, s.day AS start_day FROM b JOIN days s ON s.cal = b.cal AND s.worked AND s.r = b.r_start),
-- R6: what remains after the move; the day of the request is not charged, a pause charges nothing.
l AS (
  SELECT z.*,
    CASE WHEN kind = 'START' THEN start_day ELSE greatest(day, zero) END AS new_zero,
    CASE WHEN kind = 'START' THEN r_start WHEN day >= zero THEN r ELSE r_zero END AS new_r_zero,
    CASE
      WHEN kind = 'START' THEN CASE unit WHEN 'WORKING_HOUR' THEN quantity * 60 WHEN 'SAME_DAY' THEN 1 ELSE quantity END
      WHEN state = 'PAUSED' OR kind = 'EXTEND' THEN remaining
      WHEN unit = 'WORKING_DAY' THEN remaining - greatest(0, r - worked::int - r_zero)
      WHEN unit = 'WORKING_HOUR' THEN remaining - (pos - pos_since)
      WHEN unit = 'SAME_DAY' THEN remaining - (day > due_day)::int
      WHEN remaining > 0 AND day <= due_day THEN greatest(1, remaining - greatest(0, day - 1 - zero))
      ELSE remaining - greatest(0, day - 1 - zero)
    END AS left_now
  FROM z),
-- The working day it is due on, by its rank: R1 counts working days, R2 rolls calendar days, R4 asks the cut-off.
k AS (
  SELECT l.*, f.worked AS from_worked, f.r AS from_r
  FROM l JOIN days f ON f.cal = l.cal AND f.day = CASE
    WHEN l.unit = 'CALENDAR_DAY' THEN l.new_zero + greatest(l.left_now, 0)
    WHEN l.unit = 'SAME_DAY' AND l.minute > l.cutoff THEN l.day + 1
    ELSE l.day END),
t AS (
  SELECT k.*, kind <> 'EXTEND' AND left_now <= 0 AS broken,
    CASE WHEN unit = 'WORKING_HOUR' THEN CASE kind WHEN 'EXTEND' THEN pos_due + added * a_day ELSE pos + left_now END END AS due_pos
  FROM k),
u AS (
  SELECT t.*, CASE
      WHEN broken THEN r_due
      WHEN unit = 'WORKING_HOUR' THEN (due_pos + a_day - 1) / a_day
      WHEN kind = 'EXTEND' THEN r_due + added
      WHEN unit = 'WORKING_DAY' THEN new_r_zero + left_now
      WHEN from_worked THEN from_r ELSE from_r + 1
    END AS new_r_due
  FROM t),
v AS (
  SELECT u.*, w.day AS new_due_day, CASE
      WHEN broken OR (kind = 'EXTEND' AND unit <> 'WORKING_HOUR') THEN due_min
      WHEN unit <> 'WORKING_HOUR' THEN ac
      WHEN due_pos - (new_r_due - 1) * a_day <= mc - mo THEN mo + due_pos - (new_r_due - 1) * a_day
      ELSE ao + due_pos - (new_r_due - 1) * a_day - (mc - mo)
    END AS new_due_min
  FROM u JOIN days w ON w.cal = u.cal AND w.worked AND w.r = u.new_r_due)
UPDATE clocks SET
  state = CASE v.kind WHEN 'PAUSE' THEN 'PAUSED' WHEN 'EXTEND' THEN v.state ELSE 'RUNNING' END,
  unit = CASE WHEN v.kind = 'EXTEND' AND v.unit = 'SAME_DAY' THEN 'WORKING_DAY' ELSE v.unit END,
  zero = CASE WHEN v.kind = 'EXTEND' THEN v.zero ELSE v.new_zero END,
  r_zero = CASE WHEN v.kind = 'EXTEND' THEN v.r_zero ELSE v.new_r_zero END,
  pos_since = CASE WHEN v.kind = 'EXTEND' THEN v.pos_since ELSE v.pos END,
  -- What an extension gives from the last turn on.
  remaining = CASE
    WHEN v.kind <> 'EXTEND' THEN v.left_now
    WHEN v.unit = 'CALENDAR_DAY' THEN v.new_due_day - v.zero
    WHEN v.unit = 'WORKING_HOUR' THEN v.due_pos - v.pos_since
    ELSE v.new_r_due - v.r_zero END,
  due_day = v.new_due_day, due_min = v.new_due_min, r_due = v.new_r_due,
  pos_due = CASE WHEN v.broken THEN v.pos_due ELSE coalesce(v.due_pos, v.pos_due) END,
  first_due = coalesce(v.first_due, v.new_due_day + make_interval(mins => v.new_due_min))
FROM v WHERE clocks.id = v.id`;
