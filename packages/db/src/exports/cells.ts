import type { Cell } from '@tram-ho-so/domain/exports';
import type { Statement } from '../metrics/statement.ts';
import { statesAt } from '../metrics/states-at.ts';
import { localDay } from './dossier-columns.ts';

/**
 * The persons of each branch, procedure and month in the sensitive fields, over all dossiers whoever asks and whatever for:
 * every export of a moment is a part of one and the same release, so that two of them tell no more than one.
 */
export function cellsStatement(asOf: Date, sensitiveFields: readonly string[]): Statement {
  return {
    text: `SELECT field, procedure, month, branch, count(DISTINCT person)::int AS persons,
        count(*) FILTER (WHERE turn = 1)::int AS own
      FROM (SELECT *, row_number() OVER (PARTITION BY person ORDER BY month, procedure, branch, id) AS turn
        FROM (SELECT s.id, p.field_id AS field, s.procedure_id AS procedure, s.branch_id AS branch,
            to_char(${localDay('s.submitted_at')}, 'YYYY-MM') AS month,
            coalesce(encode(o.id_number_index, 'hex'), 'of ' || s.id) AS person
          FROM (${statesAt({ business: '$1::timestamptz', known: '$1::timestamptz', where: sensitive })}) s
          JOIN procedures p ON p.id = s.procedure_id
          LEFT JOIN dossier_owners o ON o.dossier_id = s.id) told) seen
      GROUP BY field, procedure, month, branch ORDER BY field, procedure, month, branch NULLS FIRST`,
    values: [asOf, sensitiveFields],
  };
}

const sensitive = `d.procedure_id IN (SELECT q.id FROM procedures q JOIN fields f ON f.id = q.field_id WHERE f.code = ANY ($2::text[]))`;

export type CellRow = Cell;
