-- CreateTable
CREATE TABLE "period_closes" (
    "id" SERIAL NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" TEXT NOT NULL,

CONSTRAINT "period_closes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_submissions" (
    "id" SERIAL NOT NULL,
    "form" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "rows" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "cells" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" TEXT NOT NULL,

CONSTRAINT "report_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_targets" (
    "metric" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT,

CONSTRAINT "metric_targets_pkey" PRIMARY KEY ("metric","year","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "period_closes_from_day_to_day_version_key" ON "period_closes"("from_day", "to_day", "version");

-- CreateIndex
CREATE INDEX "report_submissions_form_from_day_to_day_rows_id_idx" ON "report_submissions"("form", "from_day", "to_day", "rows", "id");

-- What was closed, handed in or set stays as it was.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['period_closes', 'report_submissions', 'metric_targets'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION guards.refuse_change()', kept);
  END LOOP;
END $$;
