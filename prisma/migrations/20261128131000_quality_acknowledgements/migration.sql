CREATE TYPE "AcknowledgementReason" AS ENUM ('TRUE_AS_IT_IS', 'CANNOT_BE_MENDED', 'BEING_MENDED', 'BEFORE_THE_PILOT');

CREATE TABLE "quality_acknowledgements" (
  "id" SERIAL NOT NULL,
  "check_id" TEXT NOT NULL,
  "finding_id" BIGINT NOT NULL,
  "since" TIMESTAMPTZ(3),
  "reason" "AcknowledgementReason" NOT NULL,
  "note" TEXT NOT NULL,
  "acknowledged_at" TIMESTAMPTZ(3) NOT NULL,
  "acknowledged_by_id" TEXT NOT NULL,
  CONSTRAINT "quality_acknowledgements_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "quality_acknowledgements_check_id_finding_id_id_idx" ON "quality_acknowledgements"("check_id", "finding_id", "id");

ALTER TABLE "quality_acknowledgements" ADD CONSTRAINT "quality_acknowledgements_note" CHECK (btrim("note") <> '');

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "quality_acknowledgements"
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."refuse_change"();
