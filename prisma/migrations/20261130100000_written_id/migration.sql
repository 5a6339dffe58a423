-- A key keeps what its first call wrote: a dossier, a guidance session, an export or a parcel. The column is called so.
ALTER TABLE "idempotency_keys" RENAME COLUMN "dossier_id" TO "written_id";
