-- Figures that come out the same whenever they are counted are kept as sums: of dossiers alike in all that figures are parted by,
-- how many there are. A sum has the columns of a state, its moments being the first of their half months, so that one
-- definition counts both. Writes append differences; a reader adds the folded and the unfolded ones. Dossiers that were opened
-- again stand apart: their past changes, so it is read from their history.

-- The first instant of the half month, local time: the 1st to the 14th, and from the 15th on. Calendar months and those of
-- the reports are made of them.
CREATE FUNCTION "guards"."half_start"("at" timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (date_trunc('month', l) + CASE WHEN date_part('day', l) >= 15 THEN interval '14 days' ELSE interval '0' END
    - interval '7 hours') AT TIME ZONE 'UTC'
  FROM (SELECT ("at" AT TIME ZONE 'UTC') + interval '7 hours' AS l) AS t
$$;

-- Whether it closed before (-1), on (0) or after (1) the date it was due (rule R7).
CREATE FUNCTION "guards"."closing_sign"("closed" timestamptz, "due" timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(sign(extract(epoch FROM date_bin('1 day', "closed", '2000-01-01T17:00:00Z')
    - date_bin('1 day', "due", '2000-01-01T17:00:00Z'))), 0)::int
$$;

CREATE TABLE "guards"."figures" (
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
  -- Its days saved are known.
  "timed" boolean NOT NULL,
  "n" integer NOT NULL,
  "saved" integer NOT NULL,
  CONSTRAINT "figures_key" UNIQUE NULLS NOT DISTINCT ("accepted_at", "closed_at", "official_due_at", "status", "branch_id", "procedure_id", "procedure_version_id", "phase",
    "channel", "assistance", "return_channel", "place", "origin", "timed")
);
CREATE INDEX "figures_closed_at_idx" ON "guards"."figures" ("closed_at");
CREATE TABLE "guards"."figure_changes" (LIKE "guards"."figures");

-- How long the resolved took, in whole working days.
CREATE TABLE "guards"."durations" (
  "closed_at" timestamptz NOT NULL,
  "branch_id" integer,
  "procedure_id" integer NOT NULL,
  "origin" "Origin" NOT NULL,
  "used_days" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "durations_key" UNIQUE NULLS NOT DISTINCT ("closed_at", "branch_id", "procedure_id", "origin", "used_days")
);
CREATE TABLE "guards"."duration_changes" (LIKE "guards"."durations");

CREATE FUNCTION "guards"."figures_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.figure_changes
  SELECT guards.half_start(accepted_at), guards.half_start(closed_at),
    CASE WHEN closed_at IS NOT NULL THEN guards.half_start(closed_at) - guards.closing_sign(closed_at, official_due_at) * interval '1 day' END,
    CASE WHEN closed_at IS NULL THEN 'ACCEPTED' WHEN status = 'RETURNED' THEN 'RESOLVED' ELSE status END::"DossierStatus",
    branch_id, procedure_id, procedure_version_id, phase, channel, assistance, return_channel, place, origin, saved_days IS NOT NULL, count(*), sum(coalesce(saved_days, 0))
  FROM written WHERE accepted_at IS NOT NULL AND NOT reopened GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14;
  INSERT INTO guards.duration_changes
  SELECT guards.half_start(closed_at), branch_id, procedure_id, origin, used_days, count(*)
  FROM written WHERE closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') AND used_days IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5;
  RETURN NULL;
END $$;

CREATE FUNCTION "guards"."figures_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.figure_changes
  SELECT guards.half_start(accepted_at), guards.half_start(closed_at),
    CASE WHEN closed_at IS NOT NULL THEN guards.half_start(closed_at) - guards.closing_sign(closed_at, official_due_at) * interval '1 day' END,
    CASE WHEN closed_at IS NULL THEN 'ACCEPTED' WHEN status = 'RETURNED' THEN 'RESOLVED' ELSE status END::"DossierStatus",
    branch_id, procedure_id, procedure_version_id, phase, channel, assistance, return_channel, place, origin, saved_days IS NOT NULL, sum(m), sum(m * coalesce(saved_days, 0))
  FROM (SELECT *, -1 AS m FROM before UNION ALL SELECT *, 1 FROM written) AS t
  WHERE accepted_at IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 HAVING sum(m) <> 0 OR sum(m * coalesce(saved_days, 0)) <> 0;
  INSERT INTO guards.duration_changes
  SELECT guards.half_start(closed_at), branch_id, procedure_id, origin, used_days, sum(m)
  FROM (SELECT *, -1 AS m FROM before UNION ALL SELECT *, 1 FROM written) AS t
  WHERE closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') AND used_days IS NOT NULL AND NOT reopened
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(m) <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "figures_new" AFTER INSERT ON "dossiers" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."figures_new"();
CREATE TRIGGER "figures_moved" AFTER UPDATE ON "dossiers" REFERENCING OLD TABLE AS before NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."figures_moved"();

-- Takes the differences into the sums; whoever finds another at it lets it be.
CREATE FUNCTION "guards"."fold_figures"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('guards.fold_figures')) THEN RETURN; END IF;
  WITH taken AS (DELETE FROM guards.figure_changes RETURNING *)
  INSERT INTO guards.figures AS t
  SELECT accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id, phase,
    channel, assistance, return_channel, place, origin, timed, sum(n), sum(saved) FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  ON CONFLICT ON CONSTRAINT figures_key DO UPDATE SET n = t.n + excluded.n, saved = t.saved + excluded.saved;
  WITH taken AS (DELETE FROM guards.duration_changes RETURNING *)
  INSERT INTO guards.durations AS t
  SELECT closed_at, branch_id, procedure_id, origin, used_days, sum(n) FROM taken GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT ON CONSTRAINT durations_key DO UPDATE SET n = t.n + excluded.n;
END $$;

-- What is in the books already.
INSERT INTO guards.figure_changes
SELECT guards.half_start(accepted_at), guards.half_start(closed_at),
    CASE WHEN closed_at IS NOT NULL THEN guards.half_start(closed_at) - guards.closing_sign(closed_at, official_due_at) * interval '1 day' END,
    CASE WHEN closed_at IS NULL THEN 'ACCEPTED' WHEN status = 'RETURNED' THEN 'RESOLVED' ELSE status END::"DossierStatus",
    branch_id, procedure_id, procedure_version_id, phase, channel, assistance, return_channel, place, origin, saved_days IS NOT NULL, count(*), sum(coalesce(saved_days, 0))
FROM dossiers WHERE accepted_at IS NOT NULL AND NOT reopened GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14;
INSERT INTO guards.duration_changes
SELECT guards.half_start(closed_at), branch_id, procedure_id, origin, used_days, count(*)
FROM dossiers WHERE closed_at IS NOT NULL AND status IN ('RESOLVED', 'RETURNED') AND used_days IS NOT NULL AND NOT reopened
GROUP BY 1, 2, 3, 4, 5;
SELECT guards.fold_figures();
