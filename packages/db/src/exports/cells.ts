import type { Cell } from '@tram-ho-so/domain/exports';
import type { Statement } from '../metrics/statement.ts';
import { statesAt } from '../metrics/states-at.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { localDay } from './dossier-columns.ts';

/**
 * The persons of each branch, procedure and month in the sensitive fields, over all dossiers whoever asks and whatever for:
 * every export of a moment is a part of one and the same release, so that two of them tell no more than one. Who has no ID
 * number on record counts with each dossier.
 */
export function cellsStatement(
  asOf: Date,
  sensitiveFields: readonly string[],
  catalogue: Catalogue,
): Statement {
  const { procedures, fields } = catalogue;
  const ids = new Set(sensitiveFields.map((code) => fields.byCode.get(code)?.id));
  const sensitive = procedures.all.filter(({ fieldId }) => ids.has(fieldId)).map(({ id }) => id);
  return {
    text: `WITH seen AS (
        SELECT s.procedure_id AS procedure, s.branch_id AS branch, left(${localDay('s.submitted_at')}::text, 7) AS month,
          coalesce(o.id_number_index, int4send(s.id)) AS person
        FROM (${statesAt({ business: '$1::timestamptz', known: '$1::timestamptz', where: 'd.procedure_id = ANY ($2::int[])' })}) s
        LEFT JOIN dossier_owners o ON o.dossier_id = s.id GROUP BY 1, 2, 3, 4),
      told AS (
        SELECT procedure, branch, month, row_number() OVER (PARTITION BY person
          ORDER BY month COLLATE "C", procedure, branch) AS turn FROM seen)
      SELECT p.field_id AS field, procedure, month, branch, count(*)::int AS persons,
        (count(*) FILTER (WHERE turn = 1))::int AS own
      FROM told JOIN procedures p ON p.id = procedure GROUP BY 1, 2, 3, 4
      ORDER BY field, procedure, month COLLATE "C", branch NULLS FIRST`,
    values: [asOf, sensitive],
  };
}

export type CellRow = Cell;
