-- What the schema language cannot say: byte order of codes, walls behind the rules, indexes on expressions.
-- Helpers live in the schema "guards", which Prisma does not look at.
CREATE SCHEMA "guards";

-- ───────────── codes are opaque and compared byte by byte ─────────────

ALTER TABLE "dossiers" ALTER COLUMN "code" TYPE text COLLATE "C";

-- The part after the organisation: `230815-0001` finds `000.00.24.H49-230815-0001`.
CREATE INDEX "dossiers_code_tail_idx" ON "dossiers" (substr("code", strpos("code", '-') + 1));

-- Open dossiers by due moment come first, then the closed ones; one index serves the queue and the whole list.
CREATE INDEX "dossiers_due_idx" ON "dossiers" (
  (CASE WHEN "status" IN ('REGISTERED', 'ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED') THEN 0 ELSE 1 END),
  coalesce("due_at", 'infinity'::timestamptz),
  "id"
);

-- ───────────── appended rows stay as they were written ─────────────

CREATE FUNCTION "guards"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % keeps its rows: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE appended text;
BEGIN
  FOREACH appended IN ARRAY ARRAY['dossier_events', 'dossier_versions', 'outbox', 'audit_entries', 'procedure_versions',
    'phase_settings', 'phase_setting_branches', 'phase_setting_procedures']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.refuse_change()', appended);
  END LOOP;
END $$;

-- The ledger names these rows without foreign keys: checking four for every dossier makes a load nearly twice as long and
-- lets all receptions wait on the same few rows. They are never deleted, and the ledger takes their ids from the pilot.
DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['organisations', 'wards', 'branches', 'fields', 'procedures', 'dossiers', 'phases']
  LOOP
    EXECUTE format('CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.refuse_change()', named);
  END LOOP;
END $$;

-- A setting's branches and procedures are written with it and never added later.
CREATE FUNCTION "guards"."refuse_late_grant"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.phase_settings WHERE id = NEW.setting_id AND xmin = pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'phase setting % is already in the books', NEW.setting_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "with_its_setting" BEFORE INSERT ON "phase_setting_branches"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_late_grant"();
CREATE TRIGGER "with_its_setting" BEFORE INSERT ON "phase_setting_procedures"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_late_grant"();

-- ───────────── what no row may say ─────────────

ALTER TABLE "phase_settings"
  ADD CONSTRAINT "phase_settings_never_granted_to_the_post" CHECK (NOT "actions" &&
    ARRAY['ADJUDICATE', 'SIGN_RESULT', 'CHANGE_DUE_DATE', 'ISSUE_REFUSAL_OF_SETTLEMENT']::"PilotAction"[]),
  ADD CONSTRAINT "phase_settings_period" CHECK ("effective_to" > "effective_from");

ALTER TABLE "procedure_versions"
  ADD CONSTRAINT "procedure_versions_period" CHECK ("valid_to" >= "valid_from"),
  ADD CONSTRAINT "procedure_versions_limits" CHECK ("time_limit" > 0 AND "time_limit_online" > 0 AND "document_count" >= 0);

ALTER TABLE "branches" ADD CONSTRAINT "branches_period" CHECK ("active_to" >= "active_from");
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_period" CHECK ("valid_to" >= "valid_from");
ALTER TABLE "wards" ADD CONSTRAINT "wards_period" CHECK ("valid_to" >= "valid_from");

ALTER TABLE "pilot_settings"
  ADD CONSTRAINT "pilot_settings_one_row" CHECK ("id" = 1),
  ADD CONSTRAINT "pilot_settings_hours" CHECK (0 <= "morning_opens" AND "morning_opens" < "morning_closes"
    AND "morning_closes" <= "afternoon_opens" AND "afternoon_opens" < "afternoon_closes" AND "afternoon_closes" <= 1440);

ALTER TABLE "dossiers"
  ADD CONSTRAINT "dossiers_branch_of_place" CHECK ("place" = 'HCC_CENTRE' OR "branch_id" IS NOT NULL),
  ADD CONSTRAINT "dossiers_version" CHECK ("version" > 0);

-- ───────────── a dossier moves only along the legal steps ─────────────

-- The second wall behind the domain's table of steps; a test holds the two equal.
ALTER TABLE "dossier_events" ADD CONSTRAINT "dossier_events_legal_step" CHECK (
  CASE "kind"
    WHEN 'SUBMITTED' THEN "from_status" IS NULL AND "to_status" = 'REGISTERED'
    WHEN 'ACCEPTED' THEN coalesce("from_status", 'REGISTERED') = 'REGISTERED' AND "to_status" = 'ACCEPTED'
    WHEN 'RECEPTION_REFUSED' THEN "from_status" IS NOT DISTINCT FROM 'REGISTERED' AND "to_status" = 'NOT_ACCEPTED'
    WHEN 'CORRECTION_REQUESTED' THEN "from_status" IS NOT DISTINCT FROM 'REGISTERED' AND "to_status" = 'REGISTERED'
    WHEN 'FORWARDED' THEN "from_status" IS NOT DISTINCT FROM 'ACCEPTED' AND "to_status" = 'IN_PROCESS'
    WHEN 'SUPPLEMENT_REQUESTED' THEN "from_status" IS NOT DISTINCT FROM 'IN_PROCESS' AND "to_status" = 'SUPPLEMENT_REQUESTED'
    WHEN 'SUPPLEMENT_RECEIVED' THEN "from_status" IS NOT DISTINCT FROM 'SUPPLEMENT_REQUESTED' AND "to_status" = 'IN_PROCESS'
    WHEN 'PAYMENT_REQUESTED' THEN "from_status" IS NOT DISTINCT FROM 'IN_PROCESS' AND "to_status" = 'PAYMENT_REQUESTED'
    WHEN 'PAYMENT_CONFIRMED' THEN "from_status" IS NOT DISTINCT FROM 'PAYMENT_REQUESTED' AND "to_status" = 'IN_PROCESS'
    WHEN 'WITHDRAWN' THEN coalesce("from_status" IN ('ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'), false)
      AND "to_status" = 'WITHDRAWN'
    WHEN 'STOPPED' THEN coalesce("from_status" IN ('IN_PROCESS', 'SUPPLEMENT_REQUESTED'), false) AND "to_status" = 'STOPPED'
    WHEN 'REOPENED' THEN "from_status" IS NOT DISTINCT FROM 'STOPPED' AND "to_status" = 'IN_PROCESS'
    WHEN 'RESOLVED' THEN "from_status" IS NOT DISTINCT FROM 'IN_PROCESS' AND "to_status" = 'RESOLVED'
    WHEN 'RESULT_RECALLED' THEN "from_status" IS NOT DISTINCT FROM 'RESOLVED' AND "to_status" = 'IN_PROCESS'
    WHEN 'RETURNED' THEN "from_status" IS NOT DISTINCT FROM 'RESOLVED' AND "to_status" = 'RETURNED'
  END
);

CREATE TABLE "guards"."legal_steps" (
  "from_status" "DossierStatus" NOT NULL,
  "to_status" "DossierStatus" NOT NULL,
  -- The fewest events that lead from the one to the other.
  "events" integer NOT NULL,
  PRIMARY KEY ("from_status", "to_status")
);

WITH RECURSIVE "steps" ("from_status", "to_status") AS (
  VALUES
    ('REGISTERED'::"DossierStatus", 'ACCEPTED'::"DossierStatus"), ('REGISTERED', 'NOT_ACCEPTED'), ('REGISTERED', 'REGISTERED'),
    ('ACCEPTED', 'IN_PROCESS'), ('ACCEPTED', 'WITHDRAWN'),
    ('IN_PROCESS', 'SUPPLEMENT_REQUESTED'), ('IN_PROCESS', 'PAYMENT_REQUESTED'), ('IN_PROCESS', 'WITHDRAWN'),
    ('IN_PROCESS', 'STOPPED'), ('IN_PROCESS', 'RESOLVED'),
    ('SUPPLEMENT_REQUESTED', 'IN_PROCESS'), ('SUPPLEMENT_REQUESTED', 'STOPPED'), ('SUPPLEMENT_REQUESTED', 'WITHDRAWN'),
    ('PAYMENT_REQUESTED', 'IN_PROCESS'), ('PAYMENT_REQUESTED', 'WITHDRAWN'),
    ('STOPPED', 'IN_PROCESS'), ('RESOLVED', 'IN_PROCESS'), ('RESOLVED', 'RETURNED')
), "paths" ("from_status", "to_status", "events") AS (
  SELECT "from_status", "to_status", 1 FROM "steps"
  UNION
  SELECT "paths"."from_status", "steps"."to_status", "events" + 1
  FROM "paths" JOIN "steps" ON "steps"."from_status" = "paths"."to_status" WHERE "events" < 8
)
INSERT INTO "guards"."legal_steps" SELECT "from_status", "to_status", min("events") FROM "paths" GROUP BY 1, 2;

-- One write may carry several events, so the wall asks for a legal path no longer than the versions it adds.
CREATE FUNCTION "guards"."refuse_illegal_move"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.code <> OLD.code OR NEW.id <> OLD.id THEN
    RAISE EXCEPTION 'dossier % keeps its code', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.version <= OLD.version THEN
    RAISE EXCEPTION 'dossier % changes only by a new event', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status <> OLD.status AND NOT EXISTS (
    SELECT FROM guards.legal_steps
    WHERE from_status = OLD.status AND to_status = NEW.status AND events <= NEW.version - OLD.version
  ) THEN
    RAISE EXCEPTION 'dossier % cannot move from % to %', OLD.id, OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "legal_move" BEFORE UPDATE ON "dossiers"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_illegal_move"();

-- ───────────── one number says whether the pilot's settings have changed ─────────────

CREATE TABLE "guards"."pilot_revision" ("n" bigint NOT NULL);
INSERT INTO "guards"."pilot_revision" VALUES (1);

CREATE FUNCTION "guards"."raise_pilot_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE guards.pilot_revision SET n = n + 1;
  RETURN NULL;
END $$;

DO $$
DECLARE setting text;
BEGIN
  FOREACH setting IN ARRAY ARRAY['organisations', 'wards', 'branches', 'fields', 'procedures', 'procedure_versions',
    'calendar_days', 'pilot_settings', 'phases', 'phase_settings', 'phase_setting_branches', 'phase_setting_procedures']
  LOOP
    EXECUTE format('CREATE TRIGGER pilot_revision AFTER INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.raise_pilot_revision()', setting);
  END LOOP;
END $$;

-- ───────────── how many dossiers there are of each kind ─────────────

-- Figures over all dossiers are read from here: a reader sums the tally and what was not folded into it yet, so they are
-- never stale, and cost the number of kinds instead of the number of dossiers. Months count from year 0; 0 is none.
CREATE TABLE "guards"."tally" (
  "status" "DossierStatus" NOT NULL,
  "branch_id" integer NOT NULL,
  "assistance" "Assistance" NOT NULL,
  "accepted_month" integer NOT NULL,
  "finished_month" integer NOT NULL,
  "kept" boolean NOT NULL,
  "n" integer NOT NULL,
  PRIMARY KEY ("status", "branch_id", "assistance", "accepted_month", "finished_month", "kept")
);

CREATE TABLE "guards"."tally_changes" (LIKE "guards"."tally");

CREATE FUNCTION "guards"."local_month"("at" timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce((date_part('year', ("at" AT TIME ZONE 'UTC') + interval '7 hours') * 12
    + date_part('month', ("at" AT TIME ZONE 'UTC') + interval '7 hours'))::int, 0)
$$;

-- Rule R7: the local date it finished on is not after the local date it was due on.
CREATE FUNCTION "guards"."kept_promise"("finished" timestamptz, "due" timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(date_bin('1 day', "finished", '2000-01-01T17:00:00Z') <= date_bin('1 day', "due", '2000-01-01T17:00:00Z'), true)
$$;

CREATE FUNCTION "guards"."tally_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes
  SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
    guards.kept_promise(finished_at, due_at), count(*) FROM written GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;

CREATE FUNCTION "guards"."tally_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes
  SELECT status, branch, assistance, accepted, finished, kept, sum(n) FROM (
    SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
      guards.kept_promise(finished_at, due_at), -1 FROM before
    UNION ALL
    SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
      guards.kept_promise(finished_at, due_at), 1 FROM written
  ) AS moved (status, branch, assistance, accepted, finished, kept, n)
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "tally_new" AFTER INSERT ON "dossiers" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."tally_new"();
CREATE TRIGGER "tally_moved" AFTER UPDATE ON "dossiers" REFERENCING OLD TABLE AS before NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."tally_moved"();

-- Takes the changes into the tally; whoever finds another at it lets it be.
CREATE FUNCTION "guards"."fold_tally"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('guards.fold_tally')) THEN RETURN; END IF;
  WITH taken AS (DELETE FROM guards.tally_changes RETURNING *)
  INSERT INTO guards.tally AS t
  SELECT status, branch_id, assistance, accepted_month, finished_month, kept, sum(n) FROM taken GROUP BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (status, branch_id, assistance, accepted_month, finished_month, kept) DO UPDATE SET n = t.n + excluded.n;
END $$;
