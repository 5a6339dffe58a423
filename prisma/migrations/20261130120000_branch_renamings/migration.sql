-- CreateTable
CREATE TABLE "branch_renamings" (
    "id" SERIAL NOT NULL,
    "branch_id" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

CONSTRAINT "branch_renamings_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "branch_renamings" ADD CONSTRAINT "branch_renamings_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "branch_renamings"
  FOR EACH STATEMENT EXECUTE FUNCTION "guards"."refuse_change"();
