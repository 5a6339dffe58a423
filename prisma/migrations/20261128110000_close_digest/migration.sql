-- A close says how its digest is made, and how its period was reckoned. Closes from before keep the digest they were given, which is of
-- their figures alone: to count a new one here would vouch for whatever stands in the table today.
ALTER TABLE "period_closes" ADD COLUMN "digest_scheme" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "period_closes" ALTER COLUMN "digest_scheme" DROP DEFAULT;
ALTER TABLE "period_closes" ADD COLUMN "reckoning" TEXT;

ALTER TABLE "period_closes" ADD CONSTRAINT "period_closes_digest_scheme" CHECK ("digest_scheme" IN (1, 2));
ALTER TABLE "period_closes" ADD CONSTRAINT "period_closes_reckoning" CHECK ("reckoning" IN ('CALENDAR', 'REPORT'));
