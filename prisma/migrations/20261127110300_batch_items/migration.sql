-- A parcel scanned into a batch by mistake is taken out before the batch is sealed; a sealed list stays as it is.

CREATE FUNCTION "guards"."refuse_change_of_sealed_list"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  sealed text;
BEGIN
  SELECT code INTO sealed FROM public.handover_batches
  WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.batch_id ELSE NEW.batch_id END AND state <> 'OPEN';
  IF sealed IS NOT NULL THEN
    RAISE EXCEPTION 'batch % is sealed', sealed USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

DROP TRIGGER "never_deleted" ON "handover_items";
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "handover_items"
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."refuse_change"();
CREATE TRIGGER "sealed_list" BEFORE INSERT OR DELETE ON "handover_items"
  FOR EACH ROW EXECUTE FUNCTION "guards"."refuse_change_of_sealed_list"();
