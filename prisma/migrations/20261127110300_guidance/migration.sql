-- DropIndex
DROP INDEX "guidance_sessions_dossier_id_idx";

-- CreateIndex
CREATE UNIQUE INDEX "guidance_sessions_dossier_id_key" ON "guidance_sessions"("dossier_id");
