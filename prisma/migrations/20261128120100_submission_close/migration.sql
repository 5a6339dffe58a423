-- AlterTable
ALTER TABLE "report_submissions" ADD COLUMN     "close_id" INTEGER,
ADD COLUMN     "total" JSONB;

-- AddForeignKey
ALTER TABLE "report_submissions" ADD CONSTRAINT "report_submissions_close_id_fkey" FOREIGN KEY ("close_id") REFERENCES "period_closes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
