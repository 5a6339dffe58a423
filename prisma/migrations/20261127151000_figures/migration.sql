-- AlterTable
ALTER TABLE "dossier_versions" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "correction_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "saved_days" INTEGER,
ADD COLUMN     "used_days" INTEGER;

-- AlterTable
ALTER TABLE "dossiers" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "correction_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "last_occurred_at" TIMESTAMPTZ(3),
ADD COLUMN     "reopened" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "saved_days" INTEGER,
ADD COLUMN     "used_days" INTEGER;

-- What the events of old dossiers tell is filled in; no event is made of it, so the walls step aside. The days that their
-- clocks ran need the calendar and stay unknown until the next event of each.
ALTER TABLE "dossiers" DISABLE TRIGGER USER;
ALTER TABLE "dossier_versions" DISABLE TRIGGER USER;

WITH "told" AS (
  SELECT "v"."dossier_id", "v"."version", min("e"."occurred_at") FILTER (WHERE "e"."kind" IN ('RESOLVED', 'WITHDRAWN')) AS "ended",
    count(*) FILTER (WHERE "e"."kind" = 'CORRECTION_REQUESTED') AS "corrections"
  FROM "dossier_versions" "v" JOIN "dossier_events" "e" ON "e"."dossier_id" = "v"."dossier_id"
    AND "e"."recorded_at" <= "v"."recorded_at" AND "e"."occurred_at" <= "v"."occurred_at"
  WHERE "e"."kind" IN ('RESOLVED', 'WITHDRAWN', 'CORRECTION_REQUESTED', 'STOPPED') GROUP BY 1, 2
)
UPDATE "dossier_versions" "v" SET "correction_count" = "told"."corrections",
  "closed_at" = least("told"."ended", CASE WHEN "v"."status" = 'STOPPED' THEN "v"."finished_at" END)
FROM "told" WHERE "told"."dossier_id" = "v"."dossier_id" AND "told"."version" = "v"."version";

WITH "told" AS (
  SELECT "dossier_id", max("occurred_at") AS "last", min("occurred_at") FILTER (WHERE "kind" IN ('RESOLVED', 'WITHDRAWN')) AS "ended",
    count(*) FILTER (WHERE "kind" = 'CORRECTION_REQUESTED') AS "corrections",
    bool_or("kind" IN ('REOPENED', 'RESULT_RECALLED')) AS "reopened"
  FROM "dossier_events" GROUP BY 1
)
UPDATE "dossiers" "d" SET "last_occurred_at" = "told"."last", "correction_count" = "told"."corrections",
  "reopened" = "told"."reopened",
  "closed_at" = least("told"."ended", CASE WHEN "d"."status" = 'STOPPED' THEN "d"."finished_at" END)
FROM "told" WHERE "told"."dossier_id" = "d"."id";
UPDATE "dossiers" SET "last_occurred_at" = "updated_at" WHERE "last_occurred_at" IS NULL;

ALTER TABLE "dossiers" ENABLE TRIGGER USER;
ALTER TABLE "dossier_versions" ENABLE TRIGGER USER;
ALTER TABLE "dossiers" ALTER COLUMN "last_occurred_at" SET NOT NULL;

-- CreateIndex
CREATE INDEX "dossiers_closed_at_idx" ON "dossiers"("closed_at");

-- Those whose past was changed are few, and are found at once.
CREATE INDEX "dossiers_reopened_idx" ON "dossiers" ("id") WHERE "reopened";
