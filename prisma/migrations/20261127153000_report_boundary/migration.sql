-- AlterTable
ALTER TABLE "pilot_settings" ADD COLUMN     "report_boundary_day" INTEGER NOT NULL DEFAULT 15;

-- A month of the reports must exist in February too.
ALTER TABLE "pilot_settings" ADD CONSTRAINT "pilot_settings_report_boundary" CHECK ("report_boundary_day" BETWEEN 1 AND 28);
