-- A simulated batch says that it is one, as parcels and dossiers do.
ALTER TABLE "handover_batches" ADD COLUMN "origin" "Origin" NOT NULL DEFAULT 'LIVE';
