import type { FactDimension } from './metric-asked.ts';

/** The key of a dossier in each dimension, as text over an alias; null: it has none. */
export const dimensionSql = {
  BRANCH: (f) => `${f}.branch_id::text`,
  WARD: (f) => `(SELECT b.ward_id::text FROM branches b WHERE b.id = ${f}.branch_id)`,
  POSTAL_UNIT: (f) => `(SELECT b.postal_unit_id::text FROM branches b WHERE b.id = ${f}.branch_id)`,
  PROCEDURE: (f) => `${f}.procedure_id::text`,
  FIELD: (f) => `(SELECT q.field_id::text FROM procedures q WHERE q.id = ${f}.procedure_id)`,
  PHASE: (f) => `${f}.phase::text`,
  CHANNEL: (f) => `${f}.channel::text`,
  ASSISTANCE: (f) => `${f}.assistance::text`,
  RETURN_CHANNEL: (f) => `${f}.return_channel::text`,
} as const satisfies Record<FactDimension, (f: string) => string>;
