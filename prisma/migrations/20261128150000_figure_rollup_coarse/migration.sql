-- Most questions part by branch and month only. For them the sums are kept a second time without what they do not ask: some
-- fifty times fewer rows. Differences stay one: a fold takes them into both.

CREATE TABLE "guards"."figures_coarse" (
  "accepted_at" timestamptz NOT NULL,
  "closed_at" timestamptz,
  "official_due_at" timestamptz,
  "status" "DossierStatus" NOT NULL,
  "branch_id" integer,
  "origin" "Origin" NOT NULL,
  "timed" boolean NOT NULL,
  "n" integer NOT NULL,
  "saved" integer NOT NULL,
  CONSTRAINT "figures_coarse_key" UNIQUE NULLS NOT DISTINCT ("accepted_at", "closed_at", "official_due_at", "status", "branch_id", "origin", "timed")
);
CREATE INDEX "figures_coarse_closed_at_idx" ON "guards"."figures_coarse" ("closed_at");

CREATE TABLE "guards"."durations_coarse" (
  "closed_at" timestamptz NOT NULL,
  "branch_id" integer,
  "origin" "Origin" NOT NULL,
  "used_days" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "durations_coarse_key" UNIQUE NULLS NOT DISTINCT ("closed_at", "branch_id", "origin", "used_days")
);

-- Takes the differences into the sums; whoever finds another at it lets it be.
CREATE OR REPLACE FUNCTION "guards"."fold_figures"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('guards.fold_figures')) THEN RETURN; END IF;
  WITH taken AS (DELETE FROM guards.figure_changes RETURNING *), coarse AS (
    INSERT INTO guards.figures_coarse AS t
    SELECT accepted_at, closed_at, official_due_at, status, branch_id, origin, timed, sum(n), sum(saved)
    FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT ON CONSTRAINT figures_coarse_key DO UPDATE SET n = t.n + excluded.n, saved = t.saved + excluded.saved)
  INSERT INTO guards.figures AS t
  SELECT accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id, phase,
    channel, assistance, return_channel, place, origin, timed, sum(n), sum(saved) FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  ON CONFLICT ON CONSTRAINT figures_key DO UPDATE SET n = t.n + excluded.n, saved = t.saved + excluded.saved;
  WITH taken AS (DELETE FROM guards.duration_changes RETURNING *), coarse AS (
    INSERT INTO guards.durations_coarse AS t
    SELECT closed_at, branch_id, origin, used_days, sum(n) FROM taken GROUP BY 1, 2, 3, 4
    ON CONFLICT ON CONSTRAINT durations_coarse_key DO UPDATE SET n = t.n + excluded.n)
  INSERT INTO guards.durations AS t
  SELECT closed_at, branch_id, procedure_id, origin, used_days, sum(n) FROM taken GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT ON CONSTRAINT durations_key DO UPDATE SET n = t.n + excluded.n;
END $$;

-- What is folded already.
INSERT INTO guards.figures_coarse
SELECT accepted_at, closed_at, official_due_at, status, branch_id, origin, timed, sum(n), sum(saved)
FROM guards.figures GROUP BY 1, 2, 3, 4, 5, 6, 7;
INSERT INTO guards.durations_coarse
SELECT closed_at, branch_id, origin, used_days, sum(n) FROM guards.durations GROUP BY 1, 2, 3, 4;
