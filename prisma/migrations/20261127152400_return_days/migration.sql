-- AlterTable
ALTER TABLE "dossier_versions" ADD COLUMN     "return_days" INTEGER;

-- AlterTable
ALTER TABLE "dossiers" ADD COLUMN     "return_days" INTEGER;
