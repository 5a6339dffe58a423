-- Dossiers that were opened again are kept as sums too. What a figure says of their past is what they were at the end of its
-- period, so such a dossier is counted once for each spell of its life: a state, and the first and the last of the ends of half
-- months at which it is seen; null: from the start, until now. A spell that no end of a half month sees is not kept.

ALTER TABLE "guards"."figures" DROP CONSTRAINT "figures_key",
  ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."figures" ADD CONSTRAINT "figures_key" UNIQUE NULLS NOT DISTINCT ("accepted_at", "closed_at",
  "official_due_at", "status", "branch_id", "procedure_id", "procedure_version_id", "phase", "channel", "assistance",
  "return_channel", "place", "origin", "timed", "seen_from", "seen_until");
-- A month is read from the index alone: its sums lie scattered over the table.
DROP INDEX "guards"."figures_closed_at_idx";
CREATE INDEX "figures_closed_at_idx" ON "guards"."figures" ("closed_at") INCLUDE ("official_due_at", "status", "branch_id",
  "procedure_id", "procedure_version_id", "phase", "channel", "assistance", "return_channel", "place", "origin", "timed", "n",
  "saved", "seen_from", "seen_until");
ALTER TABLE "guards"."figure_changes" ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."figures_coarse" DROP CONSTRAINT "figures_coarse_key",
  ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."figures_coarse" ADD CONSTRAINT "figures_coarse_key" UNIQUE NULLS NOT DISTINCT ("accepted_at", "closed_at",
  "official_due_at", "status", "branch_id", "origin", "timed", "seen_from", "seen_until");

ALTER TABLE "guards"."durations" DROP CONSTRAINT "durations_key",
  ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."durations" ADD CONSTRAINT "durations_key" UNIQUE NULLS NOT DISTINCT ("closed_at", "branch_id",
  "procedure_id", "origin", "used_days", "seen_from", "seen_until");
ALTER TABLE "guards"."duration_changes" ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."durations_coarse" DROP CONSTRAINT "durations_coarse_key",
  ADD COLUMN "seen_from" timestamptz, ADD COLUMN "seen_until" timestamptz;
ALTER TABLE "guards"."durations_coarse" ADD CONSTRAINT "durations_coarse_key" UNIQUE NULLS NOT DISTINCT ("closed_at", "branch_id",
  "origin", "used_days", "seen_from", "seen_until");

-- The first instant after the half month.
CREATE FUNCTION "guards"."half_end"("at" timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT guards.half_start(((guards.half_start("at") AT TIME ZONE 'UTC') + interval '17 days') AT TIME ZONE 'UTC')
$$;

-- What sums keep of a promise: whether it was kept, as a day before, on or after the half month of the closing.
CREATE FUNCTION "guards"."kept_due"("closed" timestamptz, "due" timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN "closed" IS NOT NULL THEN
    ((guards.half_start("closed") AT TIME ZONE 'UTC') - guards.closing_sign("closed", "due") * interval '1 day') AT TIME ZONE 'UTC' END
$$;

-- What sums keep of a status: the open are alike, so are those at work again after they closed, and a result is one whether or
-- not it was handed over.
CREATE FUNCTION "guards"."kept_status"("closed" timestamptz, "status" "DossierStatus") RETURNS "DossierStatus"
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN "closed" IS NULL THEN 'ACCEPTED' WHEN "status" = 'RETURNED' THEN 'RESOLVED'
    WHEN "status" IN ('RESOLVED', 'WITHDRAWN', 'STOPPED') THEN "status" ELSE 'IN_PROCESS' END::"DossierStatus"
$$;

-- What each dossier that was opened again stands for in the sums.
CREATE TABLE "guards"."figure_spells" (
  "dossier_id" integer NOT NULL,
  "accepted_at" timestamptz NOT NULL,
  "closed_at" timestamptz,
  "official_due_at" timestamptz,
  "status" "DossierStatus" NOT NULL,
  "branch_id" integer,
  "procedure_id" integer NOT NULL,
  "procedure_version_id" integer NOT NULL,
  "phase" "PhaseNumber",
  "channel" "SubmissionChannel" NOT NULL,
  "assistance" "Assistance" NOT NULL,
  "return_channel" "ReturnChannel",
  "place" "PlaceKind" NOT NULL,
  "origin" "Origin" NOT NULL,
  "saved_days" integer,
  "used_days" integer,
  "seen_from" timestamptz,
  "seen_until" timestamptz
);
CREATE INDEX "figure_spells_dossier_id_idx" ON "guards"."figure_spells" ("dossier_id");

-- The spells of some dossiers, from their histories; of one that has none, from its row.
CREATE FUNCTION "guards"."spells_of"("ids" integer[]) RETURNS SETOF "guards"."figure_spells" LANGUAGE sql STABLE AS $$
  WITH told AS (
    SELECT DISTINCT ON (dossier_id, occurred_at) * FROM (
      SELECT dossier_id, occurred_at, version, status, accepted_at, closed_at, official_due_at, saved_days, used_days
      FROM dossier_versions WHERE dossier_id = ANY ("ids")
      UNION ALL
      SELECT id, last_occurred_at, 2147483647, status, accepted_at, closed_at, official_due_at, saved_days, used_days
      FROM dossiers WHERE id = ANY ("ids")) AS t
    ORDER BY dossier_id, occurred_at, version DESC),
  state AS (
    SELECT dossier_id, guards.half_start(accepted_at) AS accepted_at, guards.half_start(closed_at) AS closed_at,
      guards.kept_due(closed_at, official_due_at) AS official_due_at, guards.kept_status(closed_at, status) AS status, saved_days,
      CASE WHEN closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') THEN used_days END AS used_days,
      guards.half_end(occurred_at) AS seen_from,
      guards.half_start(lead(occurred_at) OVER (PARTITION BY dossier_id ORDER BY occurred_at)) AS seen_until
    FROM told),
  seen AS (
    SELECT * FROM state WHERE accepted_at IS NOT NULL AND (seen_until IS NULL OR seen_from <= seen_until)),
  -- A spell goes on in the next when both are alike, or when it is open and the next tells by its moments that it was.
  parted AS (
    SELECT *, NOT coalesce(
      (lag(closed_at) OVER w IS NULL AND lag(accepted_at) OVER w = accepted_at
        AND (closed_at IS NULL OR closed_at >= lag(seen_until) OVER w))
      OR ROW(accepted_at, closed_at, official_due_at, status, saved_days, used_days) IS NOT DISTINCT FROM
        ROW(lag(accepted_at) OVER w, lag(closed_at) OVER w, lag(official_due_at) OVER w, lag(status) OVER w,
          lag(saved_days) OVER w, lag(used_days) OVER w), false) AS is_first
    FROM seen WINDOW w AS (PARTITION BY dossier_id ORDER BY seen_from)),
  numbered AS (
    SELECT *, count(*) FILTER (WHERE is_first) OVER (PARTITION BY dossier_id ORDER BY seen_from) AS nth FROM parted),
  spell AS (
    SELECT DISTINCT ON (dossier_id, nth) *, min(seen_from) OVER (PARTITION BY dossier_id, nth) AS first_seen
    FROM numbered ORDER BY dossier_id, nth, seen_from DESC)
  SELECT s.dossier_id, s.accepted_at, s.closed_at, s.official_due_at, s.status, d.branch_id, d.procedure_id, d.procedure_version_id,
    d.phase, d.channel, d.assistance, d.return_channel, d.place, d.origin, s.saved_days, s.used_days,
    CASE WHEN s.first_seen > guards.half_end(s.accepted_at) THEN s.first_seen END, s.seen_until
  FROM spell s JOIN dossiers d ON d.id = s.dossier_id
$$;

-- Takes what these dossiers stood for out of the sums and what they stand for in.
CREATE FUNCTION "guards"."count_spells"("ids" integer[]) RETURNS void LANGUAGE sql AS $$
  WITH gone AS (DELETE FROM guards.figure_spells WHERE dossier_id = ANY ("ids") RETURNING *, -1 AS m),
  come AS (INSERT INTO guards.figure_spells SELECT * FROM guards.spells_of("ids") RETURNING *, 1 AS m),
  moved AS (SELECT * FROM gone UNION ALL SELECT * FROM come),
  lengths AS (
    INSERT INTO guards.duration_changes (closed_at, branch_id, procedure_id, origin, used_days, n, seen_from, seen_until)
    SELECT closed_at, branch_id, procedure_id, origin, used_days, sum(m), seen_from, seen_until
    FROM moved WHERE used_days IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 7, 8 HAVING sum(m) <> 0)
  INSERT INTO guards.figure_changes (accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id,
    phase, channel, assistance, return_channel, place, origin, timed, n, saved, seen_from, seen_until)
  SELECT accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id, phase, channel, assistance,
    return_channel, place, origin, saved_days IS NOT NULL, sum(m), sum(m * coalesce(saved_days, 0)), seen_from, seen_until
  FROM moved GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18
  HAVING sum(m) <> 0 OR sum(m * coalesce(saved_days, 0)) <> 0
$$;

CREATE OR REPLACE FUNCTION "guards"."figures_new"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE again integer[];
BEGIN
  INSERT INTO guards.figure_changes
  SELECT guards.half_start(accepted_at), guards.half_start(closed_at), guards.kept_due(closed_at, official_due_at),
    guards.kept_status(closed_at, status), branch_id, procedure_id, procedure_version_id, phase, channel, assistance,
    return_channel, place, origin, saved_days IS NOT NULL, count(*), sum(coalesce(saved_days, 0))
  FROM written WHERE accepted_at IS NOT NULL AND NOT reopened GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14;
  INSERT INTO guards.duration_changes
  SELECT guards.half_start(closed_at), branch_id, procedure_id, origin, used_days, count(*)
  FROM written WHERE closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') AND used_days IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5;
  again := ARRAY(SELECT id FROM written WHERE reopened);
  IF again <> '{}' THEN PERFORM guards.count_spells(again); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "guards"."figures_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE again integer[];
BEGIN
  INSERT INTO guards.figure_changes
  SELECT guards.half_start(accepted_at), guards.half_start(closed_at), guards.kept_due(closed_at, official_due_at),
    guards.kept_status(closed_at, status), branch_id, procedure_id, procedure_version_id, phase, channel, assistance,
    return_channel, place, origin, saved_days IS NOT NULL, sum(m), sum(m * coalesce(saved_days, 0))
  FROM (SELECT *, -1 AS m FROM before UNION ALL SELECT *, 1 FROM written) AS t
  WHERE accepted_at IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 HAVING sum(m) <> 0 OR sum(m * coalesce(saved_days, 0)) <> 0;
  INSERT INTO guards.duration_changes
  SELECT guards.half_start(closed_at), branch_id, procedure_id, origin, used_days, sum(m)
  FROM (SELECT *, -1 AS m FROM before UNION ALL SELECT *, 1 FROM written) AS t
  WHERE closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') AND used_days IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(m) <> 0;
  again := ARRAY(SELECT id FROM written WHERE reopened);
  IF again <> '{}' THEN PERFORM guards.count_spells(again); END IF;
  RETURN NULL;
END $$;

-- Takes the differences into the sums; whoever finds another at it lets it be.
CREATE OR REPLACE FUNCTION "guards"."fold_figures"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('guards.fold_figures')) THEN RETURN; END IF;
  WITH taken AS (DELETE FROM guards.figure_changes RETURNING *), coarse AS (
    INSERT INTO guards.figures_coarse AS t (accepted_at, closed_at, official_due_at, status, branch_id, origin, timed, n, saved,
      seen_from, seen_until)
    SELECT accepted_at, closed_at, official_due_at, status, branch_id, origin, timed, sum(n), sum(saved), seen_from, seen_until
    FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 10, 11
    ON CONFLICT ON CONSTRAINT figures_coarse_key DO UPDATE SET n = t.n + excluded.n, saved = t.saved + excluded.saved)
  INSERT INTO guards.figures AS t (accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id,
    phase, channel, assistance, return_channel, place, origin, timed, n, saved, seen_from, seen_until)
  SELECT accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id, phase,
    channel, assistance, return_channel, place, origin, timed, sum(n), sum(saved), seen_from, seen_until
  FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18
  ON CONFLICT ON CONSTRAINT figures_key DO UPDATE SET n = t.n + excluded.n, saved = t.saved + excluded.saved;
  WITH taken AS (DELETE FROM guards.duration_changes RETURNING *), coarse AS (
    INSERT INTO guards.durations_coarse AS t (closed_at, branch_id, origin, used_days, n, seen_from, seen_until)
    SELECT closed_at, branch_id, origin, used_days, sum(n), seen_from, seen_until FROM taken GROUP BY 1, 2, 3, 4, 6, 7
    ON CONFLICT ON CONSTRAINT durations_coarse_key DO UPDATE SET n = t.n + excluded.n)
  INSERT INTO guards.durations AS t (closed_at, branch_id, procedure_id, origin, used_days, n, seen_from, seen_until)
  SELECT closed_at, branch_id, procedure_id, origin, used_days, sum(n), seen_from, seen_until FROM taken GROUP BY 1, 2, 3, 4, 5, 7, 8
  ON CONFLICT ON CONSTRAINT durations_key DO UPDATE SET n = t.n + excluded.n;
END $$;

-- Those in the books already; no figure looks for them by when they were accepted or closed any more.
SELECT guards.count_spells(ARRAY(SELECT id FROM dossiers WHERE reopened));
SELECT guards.fold_figures();
DROP INDEX "dossiers_reopened_accepted_at_idx", "dossiers_reopened_closed_at_idx";
