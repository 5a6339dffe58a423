-- Dossiers that were opened again are read from their history beside the sums: few, found by when they were accepted or closed.
CREATE INDEX "dossiers_reopened_accepted_at_idx" ON "dossiers" ("accepted_at") WHERE "reopened";
CREATE INDEX "dossiers_reopened_closed_at_idx" ON "dossiers" ("closed_at") WHERE "reopened";
