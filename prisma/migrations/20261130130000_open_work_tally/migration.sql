-- The tally knows the promises of open dossiers too, so that the work of the day is read from it. They end with an office hour,
-- so that many are alike.

TRUNCATE "guards"."tally", "guards"."tally_changes";
ALTER TABLE "guards"."tally" DROP CONSTRAINT "tally_pkey",
  ADD COLUMN "due_at" timestamptz, ADD COLUMN "official_due_at" timestamptz, ADD COLUMN "waiting_until" timestamptz;
ALTER TABLE "guards"."tally" ADD CONSTRAINT "tally_key" UNIQUE NULLS NOT DISTINCT ("status", "branch_id", "assistance",
  "accepted_month", "finished_month", "kept", "due_at", "official_due_at", "waiting_until");
ALTER TABLE "guards"."tally_changes" ADD COLUMN "due_at" timestamptz, ADD COLUMN "official_due_at" timestamptz,
  ADD COLUMN "waiting_until" timestamptz;

-- A moment of a dossier on which work is still to be done.
CREATE FUNCTION "guards"."while_open"("status" "DossierStatus", "at" timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN "status" IN ('REGISTERED', 'ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED') THEN "at" END
$$;

CREATE OR REPLACE FUNCTION "guards"."tally_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes (status, branch_id, assistance, accepted_month, finished_month, kept, due_at, official_due_at,
    waiting_until, n)
  SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
    guards.kept_promise(finished_at, official_due_at), guards.while_open(status, due_at),
    guards.while_open(status, official_due_at), guards.while_open(status, waiting_until), count(*)
  FROM written GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "guards"."tally_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes (status, branch_id, assistance, accepted_month, finished_month, kept, due_at, official_due_at,
    waiting_until, n)
  SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
    guards.kept_promise(finished_at, official_due_at), guards.while_open(status, due_at),
    guards.while_open(status, official_due_at), guards.while_open(status, waiting_until), sum(m)
  FROM (SELECT *, -1 AS m FROM before UNION ALL SELECT *, 1 FROM written) AS moved
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(m) <> 0;
  RETURN NULL;
END $$;

-- Takes the changes into the tally; whoever finds another at it lets it be. What nothing is left of goes.
CREATE OR REPLACE FUNCTION "guards"."fold_tally"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('guards.fold_tally')) THEN RETURN; END IF;
  WITH taken AS (DELETE FROM guards.tally_changes RETURNING *)
  INSERT INTO guards.tally AS t (status, branch_id, assistance, accepted_month, finished_month, kept, due_at, official_due_at,
    waiting_until, n)
  SELECT status, branch_id, assistance, accepted_month, finished_month, kept, due_at, official_due_at, waiting_until, sum(n)
  FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT ON CONSTRAINT tally_key DO UPDATE SET n = t.n + excluded.n;
  DELETE FROM guards.tally WHERE n = 0;
END $$;

-- What is in the books already.
INSERT INTO guards.tally_changes (status, branch_id, assistance, accepted_month, finished_month, kept, due_at, official_due_at,
  waiting_until, n)
SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
  guards.kept_promise(finished_at, official_due_at), guards.while_open(status, due_at),
  guards.while_open(status, official_due_at), guards.while_open(status, waiting_until), count(*)
FROM dossiers GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
SELECT guards.fold_tally();
