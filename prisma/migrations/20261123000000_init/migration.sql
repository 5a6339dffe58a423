-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "DossierStatus" AS ENUM ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'RESOLVED', 'RETURNED');

-- CreateEnum
CREATE TYPE "DossierEventKind" AS ENUM ('SUBMITTED', 'ACCEPTED', 'RECEPTION_REFUSED', 'CORRECTION_REQUESTED', 'FORWARDED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'PAYMENT_REQUESTED', 'PAYMENT_CONFIRMED', 'WITHDRAWN', 'STOPPED', 'REOPENED', 'RESOLVED', 'RESULT_RECALLED', 'RETURNED');

-- CreateEnum
CREATE TYPE "SubmissionChannel" AS ENUM ('DIRECT', 'ONLINE', 'POSTAL');

-- CreateEnum
CREATE TYPE "Assistance" AS ENUM ('NONE', 'POST_BRANCH', 'POST_HOME', 'HCC_DESK');

-- CreateEnum
CREATE TYPE "ReturnChannel" AS ENUM ('AT_HCC', 'AT_BRANCH', 'HOME_BCCI', 'ONLINE');

-- CreateEnum
CREATE TYPE "OwnerKind" AS ENUM ('CITIZEN', 'ENTERPRISE', 'HOUSEHOLD_BUSINESS', 'ORGANISATION', 'STATE_BODY');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('LIVE', 'IMPORTED', 'SIMULATED');

-- CreateEnum
CREATE TYPE "TimeLimitUnit" AS ENUM ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY');

-- CreateEnum
CREATE TYPE "OnlineLevel" AS ENUM ('TOAN_TRINH', 'MOT_PHAN', 'INFO_ONLY');

-- CreateEnum
CREATE TYPE "ProcedureLevel" AS ENUM ('CAP_TINH', 'CAP_HUYEN', 'CAP_XA');

-- CreateEnum
CREATE TYPE "CalendarDayKind" AS ENUM ('PUBLIC_HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF', 'MAKEUP_WORKDAY', 'UNCONFIRMED');

-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('SOURCED', 'KNOWN', 'UNCERTAIN', 'RECONSTRUCTED', 'ASSUMED');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('SERVICE_CENTRE', 'POSTAL_UNIT', 'DEPARTMENT', 'AUTHORITY');

-- CreateEnum
CREATE TYPE "WardKind" AS ENUM ('WARD', 'COMMUNE');

-- CreateEnum
CREATE TYPE "BranchKind" AS ENUM ('POST_OFFICE', 'CULTURE_POINT');

-- CreateEnum
CREATE TYPE "PilotRole" AS ENUM ('PHASE_1', 'PHASE_2_CANDIDATE');

-- CreateEnum
CREATE TYPE "PhaseNumber" AS ENUM ('PHASE_1', 'PHASE_2', 'PHASE_3');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('BRANCH', 'HOME', 'HCC_CENTRE');

-- CreateEnum
CREATE TYPE "PilotAction" AS ENUM ('GUIDE', 'ASSIST_ONLINE_SUBMISSION', 'REGISTER_HOME_PICKUP', 'REGISTER_HOME_RETURN', 'CARRY_PAPERS', 'RECEIVE_DOSSIER', 'ISSUE_RECEIPT', 'DIGITISE', 'COLLECT_STATE_FEE', 'RETURN_RESULT', 'ADJUDICATE', 'SIGN_RESULT', 'CHANGE_DUE_DATE', 'ISSUE_REFUSAL_OF_SETTLEMENT');

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'HCC_MANAGER', 'ANALYST', 'AUDITOR', 'SYSTEM_ADMIN');

-- CreateEnum
CREATE TYPE "KeyScope" AS ENUM ('READ', 'WRITE');

-- CreateTable
CREATE TABLE "organisations" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wards" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "WardKind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "postal_code" TEXT,
    "former_district" TEXT NOT NULL,
    "successor" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "provenance" "Provenance" NOT NULL,
    "provenance_note" TEXT NOT NULL,

    CONSTRAINT "wards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "branches" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "BranchKind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "pilot_role" "PilotRole" NOT NULL,
    "postal_unit_id" INTEGER NOT NULL,
    "ward_id" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "coordinates_approximate" BOOLEAN NOT NULL DEFAULT true,
    "address" TEXT,
    "phone" TEXT,
    "active_from" DATE,
    "active_to" DATE,
    "provenance" "Provenance" NOT NULL,
    "provenance_note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "branches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fields" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL,

    CONSTRAINT "fields_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedures" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "full_code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,

    CONSTRAINT "procedures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure_versions" (
    "id" SERIAL NOT NULL,
    "procedure_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "level" "ProcedureLevel" NOT NULL,
    "agency_vi" TEXT NOT NULL,
    "time_limit" INTEGER NOT NULL,
    "time_limit_unit" "TimeLimitUnit" NOT NULL,
    "time_limit_online" INTEGER,
    "extension_max_days" INTEGER,
    "fee_vnd" INTEGER,
    "fee_basis" TEXT,
    "online_level" "OnlineLevel" NOT NULL,
    "document_count" INTEGER NOT NULL,
    "sets" INTEGER NOT NULL DEFAULT 1,
    "presence_required" BOOLEAN NOT NULL,
    "site_inspection" BOOLEAN NOT NULL,
    "multi_agency" BOOLEAN NOT NULL,
    "postal_excluded" BOOLEAN NOT NULL DEFAULT false,
    "result_vi" TEXT NOT NULL,
    "decision_number" TEXT,
    "provenance" "Provenance" NOT NULL,
    "provenance_note" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

    CONSTRAINT "procedure_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "date" DATE NOT NULL,
    "kind" "CalendarDayKind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL,
    "provenance_note" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "pilot_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "launch_date" DATE NOT NULL,
    "launch_date_provenance" "Provenance" NOT NULL,
    "dossier_org_code" TEXT NOT NULL,
    "dossier_org_code_provenance" "Provenance" NOT NULL,
    "morning_opens" INTEGER NOT NULL,
    "morning_closes" INTEGER NOT NULL,
    "afternoon_opens" INTEGER NOT NULL,
    "afternoon_closes" INTEGER NOT NULL,
    "office_hours_provenance" "Provenance" NOT NULL,
    "same_day_cutoff" INTEGER NOT NULL,
    "calendar_coverage_end" DATE NOT NULL,
    "branch_sees_closed_days" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pilot_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phases" (
    "number" "PhaseNumber" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "scope_vi" TEXT NOT NULL,
    "scope_en" TEXT NOT NULL,

    CONSTRAINT "phases_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "phase_settings" (
    "id" SERIAL NOT NULL,
    "phase_number" "PhaseNumber" NOT NULL,
    "version" INTEGER NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "effective_to" TIMESTAMPTZ(3),
    "places" "PlaceKind"[],
    "actions" "PilotAction"[],
    "reception_channel" "SubmissionChannel",
    "decision_number" TEXT,
    "decision_date" DATE,
    "signer" TEXT,
    "note" TEXT,
    "provenance" "Provenance" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

    CONSTRAINT "phase_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_setting_branches" (
    "setting_id" INTEGER NOT NULL,
    "branch_id" INTEGER NOT NULL,

    CONSTRAINT "phase_setting_branches_pkey" PRIMARY KEY ("setting_id","branch_id")
);

-- CreateTable
CREATE TABLE "phase_setting_procedures" (
    "setting_id" INTEGER NOT NULL,
    "procedure_id" INTEGER NOT NULL,

    CONSTRAINT "phase_setting_procedures_pkey" PRIMARY KEY ("setting_id","procedure_id")
);

-- CreateTable
CREATE TABLE "dossiers" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "external_code" TEXT,
    "procedure_id" INTEGER NOT NULL,
    "procedure_version_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "phase" "PhaseNumber",
    "channel" "SubmissionChannel" NOT NULL,
    "assistance" "Assistance" NOT NULL,
    "return_channel" "ReturnChannel",
    "owner_kind" "OwnerKind" NOT NULL,
    "status" "DossierStatus" NOT NULL,
    "version" INTEGER NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "original_due_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "promise_printed" BOOLEAN NOT NULL DEFAULT false,
    "paused_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "supplement_count" INTEGER NOT NULL DEFAULT 0,
    "organisation_id" INTEGER NOT NULL,
    "origin" "Origin" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_events" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "DossierEventKind" NOT NULL,
    "from_status" "DossierStatus",
    "to_status" "DossierStatus" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "organisation_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "reason_code" TEXT,
    "details" JSONB,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "dossier_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_versions" (
    "dossier_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "event_id" BIGINT NOT NULL,
    "status" "DossierStatus" NOT NULL,
    "procedure_id" INTEGER NOT NULL,
    "place" "PlaceKind" NOT NULL,
    "branch_id" INTEGER,
    "phase" "PhaseNumber",
    "channel" "SubmissionChannel" NOT NULL,
    "assistance" "Assistance" NOT NULL,
    "return_channel" "ReturnChannel",
    "accepted_at" TIMESTAMPTZ(3),
    "original_due_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "supplement_count" INTEGER NOT NULL,

    CONSTRAINT "dossier_versions_pkey" PRIMARY KEY ("dossier_id","version")
);

-- CreateTable
CREATE TABLE "dossier_owners" (
    "dossier_id" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,
    "id_number_index" BYTEA,
    "phone_index" BYTEA,
    "phone_tail_index" INTEGER,
    "name_tokens" INTEGER[],

    CONSTRAINT "dossier_owners_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "dossier_id" INTEGER,
    "event_id" BIGINT,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_sequences" (
    "org_code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "dossier_sequences_pkey" PRIMARY KEY ("org_code","day")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "caller" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("caller","key")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" TEXT,
    "actor_key_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason" TEXT,
    "details" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_imports" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "dry_run" BOOLEAN NOT NULL,
    "total" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "repaired" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

    CONSTRAINT "register_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_findings" (
    "id" BIGSERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT,
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message_vi" TEXT NOT NULL,
    "message_en" TEXT NOT NULL,

    CONSTRAINT "register_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "UserRole" NOT NULL DEFAULT 'ANALYST',
    "organisation_id" INTEGER,
    "branch_id" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factors" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "scopes" "KeyScope"[],
    "expires_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisations_code_key" ON "organisations"("code");

-- CreateIndex
CREATE UNIQUE INDEX "wards_code_key" ON "wards"("code");

-- CreateIndex
CREATE UNIQUE INDEX "branches_code_key" ON "branches"("code");

-- CreateIndex
CREATE INDEX "branches_ward_id_idx" ON "branches"("ward_id");

-- CreateIndex
CREATE INDEX "branches_postal_unit_id_idx" ON "branches"("postal_unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "fields_code_key" ON "fields"("code");

-- CreateIndex
CREATE UNIQUE INDEX "procedures_code_key" ON "procedures"("code");

-- CreateIndex
CREATE INDEX "procedures_field_id_idx" ON "procedures"("field_id");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_versions_procedure_id_version_key" ON "procedure_versions"("procedure_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "phase_settings_phase_number_version_key" ON "phase_settings"("phase_number", "version");

-- CreateIndex
CREATE INDEX "phase_setting_branches_branch_id_idx" ON "phase_setting_branches"("branch_id");

-- CreateIndex
CREATE INDEX "phase_setting_procedures_procedure_id_idx" ON "phase_setting_procedures"("procedure_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossiers_code_key" ON "dossiers"("code");

-- CreateIndex
CREATE INDEX "dossiers_submitted_at_id_idx" ON "dossiers"("submitted_at", "id");

-- CreateIndex
CREATE INDEX "dossiers_updated_at_id_idx" ON "dossiers"("updated_at", "id");

-- CreateIndex
CREATE INDEX "dossiers_accepted_at_idx" ON "dossiers"("accepted_at");

-- CreateIndex
CREATE INDEX "dossiers_finished_at_idx" ON "dossiers"("finished_at");

-- CreateIndex
CREATE INDEX "dossiers_status_submitted_at_id_idx" ON "dossiers"("status", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "dossiers_branch_id_submitted_at_id_idx" ON "dossiers"("branch_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "dossiers_procedure_id_submitted_at_id_idx" ON "dossiers"("procedure_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "dossiers_organisation_id_submitted_at_id_idx" ON "dossiers"("organisation_id", "submitted_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_events_dossier_id_version_key" ON "dossier_events"("dossier_id", "version");

-- CreateIndex
CREATE INDEX "dossier_owners_id_number_index_idx" ON "dossier_owners"("id_number_index");

-- CreateIndex
CREATE INDEX "dossier_owners_phone_index_idx" ON "dossier_owners"("phone_index");

-- CreateIndex
CREATE INDEX "dossier_owners_phone_tail_index_idx" ON "dossier_owners"("phone_tail_index");

-- CreateIndex
CREATE INDEX "dossier_owners_name_tokens_idx" ON "dossier_owners" USING GIN ("name_tokens");

-- CreateIndex
CREATE INDEX "audit_entries_subject_type_subject_id_idx" ON "audit_entries"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "register_findings_import_id_idx" ON "register_findings"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "two_factors_user_id_idx" ON "two_factors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- AddForeignKey
ALTER TABLE "branches" ADD CONSTRAINT "branches_postal_unit_id_fkey" FOREIGN KEY ("postal_unit_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "branches" ADD CONSTRAINT "branches_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "wards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedures" ADD CONSTRAINT "procedures_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "fields"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_settings" ADD CONSTRAINT "phase_settings_phase_number_fkey" FOREIGN KEY ("phase_number") REFERENCES "phases"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_setting_branches" ADD CONSTRAINT "phase_setting_branches_setting_id_fkey" FOREIGN KEY ("setting_id") REFERENCES "phase_settings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_setting_branches" ADD CONSTRAINT "phase_setting_branches_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_setting_procedures" ADD CONSTRAINT "phase_setting_procedures_setting_id_fkey" FOREIGN KEY ("setting_id") REFERENCES "phase_settings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_setting_procedures" ADD CONSTRAINT "phase_setting_procedures_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_findings" ADD CONSTRAINT "register_findings_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "register_imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branches"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
