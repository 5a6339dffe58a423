-- CreateEnum
CREATE TYPE "ExportKind" AS ENUM ('DOSSIERS', 'METRIC');

-- CreateEnum
CREATE TYPE "ExportFormat" AS ENUM ('CSV', 'XLSX', 'PARQUET', 'NDJSON');

-- CreateEnum
CREATE TYPE "ExportState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ExportPurpose" AS ENUM ('REPORTING', 'RESEARCH', 'INSPECTION', 'DATA_QUALITY', 'DATA_SHARING');

-- CreateEnum
CREATE TYPE "RowDetail" AS ENUM ('FULL', 'WITHOUT_PLACE', 'WITHOUT_PROCEDURE', 'WITHOUT_FIELD');

-- AlterEnum
ALTER TYPE "KeyScope" ADD VALUE 'EXPORT';

-- AlterTable
ALTER TABLE "pilot_settings" ADD COLUMN     "export_kept_days" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "sensitive_fields" TEXT[] DEFAULT ARRAY['HO_TICH', 'BAO_TRO_XA_HOI']::TEXT[],
ADD COLUMN     "small_cell_persons" INTEGER NOT NULL DEFAULT 5;

-- CreateTable
CREATE TABLE "export_jobs" (
    "id" SERIAL NOT NULL,
    "public_id" UUID NOT NULL,
    "kind" "ExportKind" NOT NULL,
    "format" "ExportFormat" NOT NULL,
    "packaged" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB NOT NULL,
    "query" JSONB NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "purpose_code" "ExportPurpose" NOT NULL,
    "purpose" TEXT NOT NULL,
    "project" TEXT NOT NULL,
    "user_id" TEXT,
    "key_id" INTEGER,
    "state" "ExportState" NOT NULL DEFAULT 'QUEUED',
    "rows_estimated" INTEGER,
    "rows_written" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT,
    "sha256" TEXT,
    "file_name" TEXT NOT NULL,
    "fault" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

CONSTRAINT "export_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "export_jobs_public_id_key" ON "export_jobs"("public_id");

-- CreateIndex
CREATE INDEX "export_jobs_state_id_idx" ON "export_jobs"("state", "id");

-- CreateIndex
CREATE INDEX "export_jobs_user_id_id_idx" ON "export_jobs"("user_id", "id");

-- CreateIndex
CREATE INDEX "export_jobs_key_id_id_idx" ON "export_jobs"("key_id", "id");

-- An export is asked for by one person or one key, and never without saying what for.
ALTER TABLE "export_jobs" ADD CONSTRAINT "export_jobs_asked_by_one" CHECK (num_nonnulls("user_id", "key_id") = 1);
ALTER TABLE "export_jobs" ADD CONSTRAINT "export_jobs_purpose_said" CHECK (length(btrim("purpose")) > 0);
ALTER TABLE "pilot_settings" ADD CONSTRAINT "pilot_settings_small_cell" CHECK ("small_cell_persons" BETWEEN 2 AND 100);
ALTER TABLE "pilot_settings" ADD CONSTRAINT "pilot_settings_export_kept" CHECK ("export_kept_days" BETWEEN 1 AND 90);
