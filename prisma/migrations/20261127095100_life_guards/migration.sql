-- Walls behind the whole life of a dossier: its new steps, the promise that figures judge by, and what stands beside the ledger.

-- ───────────── the promise that official figures judge by ─────────────

-- Nothing was extended before: what was promised is what is judged. No event is made of it, so the walls step aside.
ALTER TABLE "dossiers" DISABLE TRIGGER USER;
ALTER TABLE "dossier_versions" DISABLE TRIGGER USER;
UPDATE "dossiers" SET "official_due_at" = "due_at" WHERE "due_at" IS NOT NULL;
UPDATE "dossier_versions" SET "official_due_at" = "due_at" WHERE "due_at" IS NOT NULL;
ALTER TABLE "dossiers" ENABLE TRIGGER USER;
ALTER TABLE "dossier_versions" ENABLE TRIGGER USER;

-- The overdue ones are found among the running, which are few.
CREATE INDEX "dossiers_official_due_idx" ON "dossiers" ("official_due_at") WHERE "status" IN ('ACCEPTED', 'IN_PROCESS');

CREATE OR REPLACE FUNCTION "guards"."tally_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes
  SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
    guards.kept_promise(finished_at, official_due_at), count(*) FROM written GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "guards"."tally_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO guards.tally_changes
  SELECT status, branch, assistance, accepted, finished, kept, sum(n) FROM (
    SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
      guards.kept_promise(finished_at, official_due_at), -1 FROM before
    UNION ALL
    SELECT status, coalesce(branch_id, 0), assistance, guards.local_month(accepted_at), guards.local_month(finished_at),
      guards.kept_promise(finished_at, official_due_at), 1 FROM written
  ) AS moved (status, branch, assistance, accepted, finished, kept, n)
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

-- ───────────── the legal steps, with those that leave the status as it is ─────────────

ALTER TABLE "dossier_events" DROP CONSTRAINT "dossier_events_legal_step";
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
    WHEN 'PAPERS_ARRIVED' THEN "from_status" IS NOT DISTINCT FROM 'ACCEPTED' AND "to_status" = 'ACCEPTED'
    WHEN 'EXTENDED' THEN "from_status" IS NOT DISTINCT FROM 'IN_PROCESS' AND "to_status" = 'IN_PROCESS'
    WHEN 'PROMISE_RECOUNTED' THEN coalesce("from_status" IN ('ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'), false)
      AND "to_status" = "from_status"
  END
);

DELETE FROM "guards"."legal_steps";
WITH RECURSIVE "steps" ("from_status", "to_status") AS (
  VALUES
    ('REGISTERED'::"DossierStatus", 'ACCEPTED'::"DossierStatus"), ('REGISTERED', 'NOT_ACCEPTED'), ('REGISTERED', 'REGISTERED'),
    ('ACCEPTED', 'ACCEPTED'), ('ACCEPTED', 'IN_PROCESS'), ('ACCEPTED', 'WITHDRAWN'),
    ('IN_PROCESS', 'IN_PROCESS'), ('IN_PROCESS', 'SUPPLEMENT_REQUESTED'), ('IN_PROCESS', 'PAYMENT_REQUESTED'),
    ('IN_PROCESS', 'WITHDRAWN'), ('IN_PROCESS', 'STOPPED'), ('IN_PROCESS', 'RESOLVED'),
    ('SUPPLEMENT_REQUESTED', 'SUPPLEMENT_REQUESTED'), ('SUPPLEMENT_REQUESTED', 'IN_PROCESS'), ('SUPPLEMENT_REQUESTED', 'STOPPED'),
    ('SUPPLEMENT_REQUESTED', 'WITHDRAWN'),
    ('PAYMENT_REQUESTED', 'PAYMENT_REQUESTED'), ('PAYMENT_REQUESTED', 'IN_PROCESS'), ('PAYMENT_REQUESTED', 'WITHDRAWN'),
    ('STOPPED', 'IN_PROCESS'), ('RESOLVED', 'IN_PROCESS'), ('RESOLVED', 'RETURNED')
), "paths" ("from_status", "to_status", "events") AS (
  SELECT "from_status", "to_status", 1 FROM "steps"
  UNION
  SELECT "paths"."from_status", "steps"."to_status", "events" + 1
  FROM "paths" JOIN "steps" ON "steps"."from_status" = "paths"."to_status" WHERE "events" < 8
)
INSERT INTO "guards"."legal_steps" SELECT "from_status", "to_status", min("events") FROM "paths" GROUP BY 1, 2;

-- ───────────── appended rows stay as they were written ─────────────

DO $$
DECLARE appended text;
BEGIN
  FOREACH appended IN ARRAY ARRAY['procedure_papers', 'dossier_fees', 'fee_payments', 'ratings', 'escalations', 'calendar_changes',
    'promise_moves', 'guidance_missing_papers', 'shipment_events', 'shipment_contacts', 'eligibility_values', 'desk_staffing',
    'phase_proposals', 'phase_proposal_decisions']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.refuse_change()', appended);
  END LOOP;
END $$;

DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['guidance_sessions', 'shipments', 'handover_batches', 'handover_items', 'incidents']
  LOOP
    EXECUTE format('CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.refuse_change()', named);
  END LOOP;
END $$;

CREATE TRIGGER "pilot_revision" AFTER INSERT ON "procedure_papers"
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."raise_pilot_revision"();

-- A version's papers are written with it and never added later.
CREATE FUNCTION "guards"."refuse_late_paper"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.procedure_versions WHERE id = NEW.version_id AND xmin = pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'procedure version % is already in the books', NEW.version_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "with_its_version" BEFORE INSERT ON "procedure_papers"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_late_paper"();

-- ───────────── what no row may say ─────────────

ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_counts" CHECK ("originals" >= 0 AND "copies" >= 0 AND "ordinal" > 0);

ALTER TABLE "pilot_settings" ADD CONSTRAINT "pilot_settings_limits" CHECK ("supplement_term_days" BETWEEN 1 AND 365
  AND "extension_limit_days" BETWEEN 1 AND 60 AND "delivery_attempts" BETWEEN 1 AND 9 AND cardinality("escalation_hours") BETWEEN 0 AND 12);

ALTER TABLE "dossier_fees" ADD CONSTRAINT "dossier_fees_amount" CHECK ("amount_vnd" > 0);

ALTER TABLE "guidance_sessions"
  ADD CONSTRAINT "guidance_sessions_branch_of_place" CHECK ("place" = 'HCC_CENTRE' OR "branch_id" IS NOT NULL),
  ADD CONSTRAINT "guidance_sessions_ended_with_outcome" CHECK (("ended_at" IS NULL) = ("outcome" IS NULL)),
  ADD CONSTRAINT "guidance_sessions_period" CHECK ("ended_at" >= "started_at"),
  ADD CONSTRAINT "guidance_sessions_dossier" CHECK (("outcome" IS NOT DISTINCT FROM 'SUBMITTED_ONLINE') OR "dossier_id" IS NULL);

ALTER TABLE "shipments"
  ADD CONSTRAINT "shipments_window" CHECK ("window_to" > "window_from"),
  ADD CONSTRAINT "shipments_version" CHECK ("version" > 0 AND "attempts" >= 0),
  ADD CONSTRAINT "shipments_result_of_dossier" CHECK ("direction" = 'TO_HCC' OR "dossier_id" IS NOT NULL);

ALTER TABLE "handover_batches" ADD CONSTRAINT "handover_batches_confirmed_twice" CHECK (
  ("state" = 'OPEN' AND "handed_over_at" IS NULL AND "confirmed_at" IS NULL)
  OR ("state" = 'HANDED_OVER' AND "handed_over_at" IS NOT NULL AND "seal_number" IS NOT NULL AND "confirmed_at" IS NULL)
  OR ("state" = 'CONFIRMED' AND "handed_over_at" IS NOT NULL AND "seal_number" IS NOT NULL AND "confirmed_at" IS NOT NULL));

-- ───────────── a guidance session is ended once ─────────────

CREATE FUNCTION "guards"."refuse_second_end"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'guidance session % has ended', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ended_once" BEFORE UPDATE ON "guidance_sessions"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_second_end"();

-- ───────────── an incident is settled once ─────────────

CREATE FUNCTION "guards"."refuse_second_settlement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION 'incident % is settled', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "settled_once" BEFORE UPDATE ON "incidents"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_second_settlement"();

-- ───────────── a parcel moves only along the legal scans ─────────────

CREATE TABLE "guards"."legal_scans" (
  "direction" "ShipmentDirection" NOT NULL,
  "from_state" "ShipmentState" NOT NULL,
  "to_state" "ShipmentState" NOT NULL,
  PRIMARY KEY ("direction", "from_state", "to_state")
);

-- Word for word the domain's table of scans; a test holds the two equal.
INSERT INTO "guards"."legal_scans" VALUES
  ('TO_HCC', 'REQUESTED', 'PICKED_UP'), ('TO_HCC', 'REQUESTED', 'FAILED_ATTEMPT'), ('TO_HCC', 'REQUESTED', 'CANCELLED'),
  ('TO_HCC', 'FAILED_ATTEMPT', 'PICKED_UP'), ('TO_HCC', 'FAILED_ATTEMPT', 'FAILED_ATTEMPT'), ('TO_HCC', 'FAILED_ATTEMPT', 'CANCELLED'),
  ('TO_HCC', 'PICKED_UP', 'IN_TRANSIT'), ('TO_HCC', 'PICKED_UP', 'DELIVERED_TO_HCC'), ('TO_HCC', 'IN_TRANSIT', 'DELIVERED_TO_HCC'),
  ('TO_CITIZEN', 'REQUESTED', 'HANDED_TO_POST'), ('TO_CITIZEN', 'REQUESTED', 'CANCELLED'),
  ('TO_CITIZEN', 'HANDED_TO_POST', 'IN_TRANSIT'), ('TO_CITIZEN', 'HANDED_TO_POST', 'OUT_FOR_DELIVERY'),
  ('TO_CITIZEN', 'IN_TRANSIT', 'OUT_FOR_DELIVERY'),
  ('TO_CITIZEN', 'OUT_FOR_DELIVERY', 'DELIVERED'), ('TO_CITIZEN', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT'),
  ('TO_CITIZEN', 'OUT_FOR_DELIVERY', 'RETURNED_TO_HCC'),
  ('TO_CITIZEN', 'FAILED_ATTEMPT', 'OUT_FOR_DELIVERY'), ('TO_CITIZEN', 'FAILED_ATTEMPT', 'RETURNED_TO_HCC');

CREATE FUNCTION "guards"."refuse_illegal_scan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version < OLD.version OR (NEW.version = OLD.version AND NEW.state <> OLD.state) OR NEW.version > OLD.version + 1 THEN
    RAISE EXCEPTION 'shipment % changes only by a new scan', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.version > OLD.version AND NOT EXISTS (
    SELECT FROM guards.legal_scans WHERE direction = OLD.direction AND from_state = OLD.state AND to_state = NEW.state
  ) THEN
    RAISE EXCEPTION 'shipment % cannot move from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "legal_scan" BEFORE UPDATE ON "shipments"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_illegal_scan"();

-- ───────────── who approves is never who proposed ─────────────

CREATE FUNCTION "guards"."refuse_own_approval"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.decision = 'WITHDRAWN') <> EXISTS (
    SELECT FROM public.phase_proposals WHERE id = NEW.proposal_id AND proposed_by_id = NEW.decided_by_id
  ) THEN
    RAISE EXCEPTION 'proposal % needs a second person', NEW.proposal_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "second_person" BEFORE INSERT ON "phase_proposal_decisions"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_own_approval"();

-- ───────────── a feed never passes an event that is still being written ─────────────

ALTER TABLE "outbox" ADD COLUMN "written_by" xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX "outbox_dossier_idx" ON "outbox" ("dossier_id", "id");
