-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('ORIGINAL', 'COPY', 'ELECTRONIC');

-- CreateEnum
CREATE TYPE "FeeKind" AS ENUM ('PHI', 'LE_PHI');

-- CreateEnum
CREATE TYPE "FeeCollectAt" AS ENUM ('ACCEPT', 'SUPPLEMENT', 'RETURN');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('CASH', 'BANK_TRANSFER', 'ONLINE', 'POST');

-- CreateEnum
CREATE TYPE "RatingScore" AS ENUM ('VERY_SATISFIED', 'SATISFIED', 'NEUTRAL', 'DISSATISFIED', 'VERY_DISSATISFIED');

-- CreateEnum
CREATE TYPE "RecipientKind" AS ENUM ('OWNER', 'REPRESENTATIVE');

-- CreateEnum
CREATE TYPE "GuidanceOutcome" AS ENUM ('SUBMITTED_ONLINE', 'MISSING_PAPERS', 'REFERRED_ELSEWHERE', 'DECLINED', 'APP_INSTALLED');

-- CreateEnum
CREATE TYPE "ShipmentDirection" AS ENUM ('TO_HCC', 'TO_CITIZEN');

-- CreateEnum
CREATE TYPE "ShipmentState" AS ENUM ('REQUESTED', 'PICKED_UP', 'IN_TRANSIT', 'DELIVERED_TO_HCC', 'HANDED_TO_POST', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT', 'DELIVERED', 'RETURNED_TO_HCC', 'CANCELLED');

-- CreateEnum
CREATE TYPE "BatchState" AS ENUM ('OPEN', 'HANDED_OVER', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "ProposalDecision" AS ENUM ('APPROVED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Criterion" AS ENUM ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9');

-- CreateEnum
CREATE TYPE "EligibilityThreshold" AS ENUM ('WINDOW_MONTHS', 'S1_PAPERS', 'S2_DAYS', 'E1_DOSSIERS', 'E1_BRANCHES', 'E2_LOWER', 'E2_POINT', 'E3_POINT', 'E4_POINTS', 'E5_SHARE', 'E6_RATINGS', 'E6_SHARE', 'E7_CASES', 'E8_HOURS', 'E9_STAFF');

-- CreateEnum
CREATE TYPE "IncidentKind" AS ENUM ('COMPLAINT', 'DATA_INCIDENT');

ALTER TYPE "DossierEventKind" ADD VALUE 'PAPERS_ARRIVED';
ALTER TYPE "DossierEventKind" ADD VALUE 'EXTENDED';
ALTER TYPE "DossierEventKind" ADD VALUE 'PROMISE_RECOUNTED';

-- AlterTable
ALTER TABLE "dossier_versions" ADD COLUMN     "extended_at" TIMESTAMPTZ(3),
ADD COLUMN     "official_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "waiting_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "dossiers" ADD COLUMN     "extended_at" TIMESTAMPTZ(3),
ADD COLUMN     "official_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "waiting_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "branch_id" INTEGER;

-- AlterTable
ALTER TABLE "pilot_settings" ADD COLUMN     "delivery_attempts" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "escalation_hours" INTEGER[] DEFAULT ARRAY[24, 8, 0, -8]::INTEGER[],
ADD COLUMN     "extension_limit_days" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "limits_provenance" "Provenance" NOT NULL DEFAULT 'ASSUMED',
ADD COLUMN     "supplement_term_days" INTEGER NOT NULL DEFAULT 30;

-- AlterTable
ALTER TABLE "procedure_versions" ADD COLUMN     "checkable_from_list" BOOLEAN;

-- CreateTable
CREATE TABLE "procedure_papers" (
    "id" SERIAL NOT NULL,
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "originals" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,
    "required" BOOLEAN NOT NULL,
    "provenance" "Provenance" NOT NULL,

CONSTRAINT "procedure_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_fees" (
    "id" SERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "kind" "FeeKind" NOT NULL,
    "amount_vnd" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "collect_at" "FeeCollectAt" NOT NULL,
    "due_since" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "organisation_id" INTEGER NOT NULL,

CONSTRAINT "dossier_fees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_payments" (
    "id" SERIAL NOT NULL,
    "fee_id" INTEGER NOT NULL,
    "refund" BOOLEAN NOT NULL DEFAULT false,
    "method" "PaymentMethod" NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "paid_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "organisation_id" INTEGER NOT NULL,

CONSTRAINT "fee_payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "dossier_id" INTEGER NOT NULL,
    "score" "RatingScore" NOT NULL,
    "rated_at" TIMESTAMPTZ(3) NOT NULL,
    "comment" TEXT,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "origin" "Origin" NOT NULL DEFAULT 'LIVE',

CONSTRAINT "ratings_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "escalations" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "promise" INTEGER NOT NULL,
    "hours" INTEGER NOT NULL,
    "reached_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

CONSTRAINT "escalations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_changes" (
    "id" SERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,
    "reason" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "moved" INTEGER NOT NULL,

CONSTRAINT "calendar_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise_moves" (
    "change_id" INTEGER NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "from_due_at" TIMESTAMPTZ(3) NOT NULL,
    "to_due_at" TIMESTAMPTZ(3) NOT NULL,
    "from_official_due_at" TIMESTAMPTZ(3) NOT NULL,
    "to_official_due_at" TIMESTAMPTZ(3) NOT NULL,

CONSTRAINT "promise_moves_pkey" PRIMARY KEY ("change_id","dossier_id")
);

-- CreateTable
CREATE TABLE "guidance_sessions" (
    "id" SERIAL NOT NULL,
    "procedure_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "organisation_id" INTEGER NOT NULL,
    "phase" "PhaseNumber",
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" "GuidanceOutcome",
    "dossier_id" INTEGER,
    "referred_to" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "origin" "Origin" NOT NULL DEFAULT 'LIVE',

CONSTRAINT "guidance_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guidance_missing_papers" (
    "session_id" INTEGER NOT NULL,
    "paper_code" TEXT NOT NULL,

CONSTRAINT "guidance_missing_papers_pkey" PRIMARY KEY ("session_id","paper_code")
);

-- CreateTable
CREATE TABLE "shipments" (
    "id" SERIAL NOT NULL,
    "direction" "ShipmentDirection" NOT NULL,
    "dossier_id" INTEGER,
    "procedure_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "state" "ShipmentState" NOT NULL,
    "version" INTEGER NOT NULL,
    "waybill" TEXT,
    "slip_number" TEXT,
    "seal_number" TEXT,
    "paper_count" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "window_from" TIMESTAMPTZ(3),
    "window_to" TIMESTAMPTZ(3),
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "picked_up_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "origin" "Origin" NOT NULL DEFAULT 'LIVE',

CONSTRAINT "shipments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_events" (
    "id" BIGSERIAL NOT NULL,
    "shipment_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "ShipmentState" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "organisation_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "reason_code" TEXT,
    "batch_id" INTEGER,
    "details" JSONB,
    "origin" "Origin" NOT NULL DEFAULT 'LIVE',

CONSTRAINT "shipment_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_contacts" (
    "shipment_id" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

CONSTRAINT "shipment_contacts_pkey" PRIMARY KEY ("shipment_id")
);

-- CreateTable
CREATE TABLE "handover_batches" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "direction" "ShipmentDirection" NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "seal_number" TEXT,
    "state" "BatchState" NOT NULL,
    "version" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_id" TEXT,
    "handed_over_at" TIMESTAMPTZ(3),
    "handed_over_by_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" TEXT,

CONSTRAINT "handover_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_items" (
    "batch_id" INTEGER NOT NULL,
    "shipment_id" INTEGER NOT NULL,
    "scanned_out_at" TIMESTAMPTZ(3) NOT NULL,
    "scanned_in_at" TIMESTAMPTZ(3),

CONSTRAINT "handover_items_pkey" PRIMARY KEY ("batch_id","shipment_id")
);

-- CreateTable
CREATE TABLE "eligibility_values" (
    "threshold" "EligibilityThreshold" NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

CONSTRAINT "eligibility_values_pkey" PRIMARY KEY ("threshold","version")
);

-- CreateTable
CREATE TABLE "incidents" (
    "id" SERIAL NOT NULL,
    "kind" "IncidentKind" NOT NULL,
    "procedure_id" INTEGER,
    "branch_id" INTEGER,
    "occurred_on" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "substantiated" BOOLEAN,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

CONSTRAINT "incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_staffing" (
    "id" SERIAL NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "trained" INTEGER NOT NULL,
    "examined_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

CONSTRAINT "desk_staffing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_proposals" (
    "id" SERIAL NOT NULL,
    "phase_number" "PhaseNumber" NOT NULL,
    "seen_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" TEXT NOT NULL,

CONSTRAINT "phase_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_proposal_decisions" (
    "proposal_id" INTEGER NOT NULL,
    "decision" "ProposalDecision" NOT NULL,
    "note" TEXT,
    "setting_id" INTEGER,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" TEXT NOT NULL,

CONSTRAINT "phase_proposal_decisions_pkey" PRIMARY KEY ("proposal_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "procedure_papers_version_id_code_key" ON "procedure_papers"("version_id", "code");

-- CreateIndex
CREATE INDEX "dossier_fees_dossier_id_idx" ON "dossier_fees"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "fee_payments_fee_id_refund_key" ON "fee_payments"("fee_id", "refund");

-- CreateIndex
CREATE INDEX "ratings_rated_at_idx" ON "ratings"("rated_at");

-- CreateIndex
CREATE INDEX "escalations_raised_at_id_idx" ON "escalations"("raised_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "escalations_dossier_id_promise_hours_key" ON "escalations"("dossier_id", "promise", "hours");

-- CreateIndex
CREATE INDEX "promise_moves_dossier_id_idx" ON "promise_moves"("dossier_id");

-- CreateIndex
CREATE INDEX "guidance_sessions_started_at_id_idx" ON "guidance_sessions"("started_at", "id");

-- CreateIndex
CREATE INDEX "guidance_sessions_branch_id_started_at_id_idx" ON "guidance_sessions"("branch_id", "started_at", "id");

-- CreateIndex
CREATE INDEX "guidance_sessions_procedure_id_started_at_idx" ON "guidance_sessions"("procedure_id", "started_at");

-- CreateIndex
CREATE INDEX "guidance_sessions_dossier_id_idx" ON "guidance_sessions"("dossier_id");

-- CreateIndex
CREATE INDEX "guidance_missing_papers_paper_code_idx" ON "guidance_missing_papers"("paper_code");

-- CreateIndex
CREATE UNIQUE INDEX "shipments_waybill_key" ON "shipments"("waybill");

-- CreateIndex
CREATE INDEX "shipments_dossier_id_idx" ON "shipments"("dossier_id");

-- CreateIndex
CREATE INDEX "shipments_state_branch_id_id_idx" ON "shipments"("state", "branch_id", "id");

-- CreateIndex
CREATE INDEX "shipments_branch_id_requested_at_id_idx" ON "shipments"("branch_id", "requested_at", "id");

-- CreateIndex
CREATE INDEX "shipments_requested_at_id_idx" ON "shipments"("requested_at", "id");

-- CreateIndex
CREATE INDEX "shipments_procedure_id_closed_at_idx" ON "shipments"("procedure_id", "closed_at");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_events_shipment_id_version_key" ON "shipment_events"("shipment_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "handover_batches_code_key" ON "handover_batches"("code");

-- CreateIndex
CREATE INDEX "handover_batches_state_branch_id_id_idx" ON "handover_batches"("state", "branch_id", "id");

-- CreateIndex
CREATE INDEX "handover_items_shipment_id_idx" ON "handover_items"("shipment_id");

-- CreateIndex
CREATE INDEX "incidents_occurred_on_idx" ON "incidents"("occurred_on");

-- CreateIndex
CREATE INDEX "phase_proposals_proposed_at_id_idx" ON "phase_proposals"("proposed_at", "id");

-- AddForeignKey
ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "procedure_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_payments" ADD CONSTRAINT "fee_payments_fee_id_fkey" FOREIGN KEY ("fee_id") REFERENCES "dossier_fees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_moves" ADD CONSTRAINT "promise_moves_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "calendar_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guidance_missing_papers" ADD CONSTRAINT "guidance_missing_papers_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "guidance_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_events" ADD CONSTRAINT "shipment_events_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_contacts" ADD CONSTRAINT "shipment_contacts_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "handover_batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_proposal_decisions" ADD CONSTRAINT "phase_proposal_decisions_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "phase_proposals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
