-- How long the post took to bring papers to the centre is counted when the centre signs for them, on the calendar of that day:
-- no figure about it needs a calendar, and an edit of the calendar moves none.
-- AlterTable
ALTER TABLE "shipments" ADD COLUMN     "transfer_minutes" INTEGER;

ALTER TABLE "shipments" ADD CONSTRAINT "shipments_transfer_minutes"
  CHECK ("transfer_minutes" IS NULL OR ("transfer_minutes" >= 0 AND "direction" = 'TO_HCC' AND "state" = 'DELIVERED_TO_HCC'));

-- CreateIndex
CREATE INDEX "shipments_arrived_idx" ON "shipments"("closed_at") WHERE "state" = 'DELIVERED_TO_HCC';
