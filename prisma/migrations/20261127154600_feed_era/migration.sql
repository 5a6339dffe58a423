-- Transaction numbers mean something in one cluster only. When books are taken over from another, the feed begins a new era, and
-- a place in the old one is refused instead of read as if it were of the new.
CREATE TABLE "guards"."feed_era" ("n" integer NOT NULL);
INSERT INTO "guards"."feed_era" VALUES (1);

CREATE OR REPLACE FUNCTION "guards"."adopt_outbox"() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.outbox WHERE written_by > pg_current_xact_id()) THEN RETURN false; END IF;
  ALTER TABLE public.outbox DISABLE TRIGGER append_only;
  UPDATE public.outbox SET written_by = '3'::xid8;
  ALTER TABLE public.outbox ENABLE TRIGGER append_only;
  UPDATE guards.feed_era SET n = n + 1;
  RETURN true;
END $$;
