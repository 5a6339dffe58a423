-- AlterTable
ALTER TABLE "calendar_changes" ADD COLUMN     "last_event_id" BIGINT NOT NULL;
