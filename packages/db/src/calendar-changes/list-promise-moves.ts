import { createClauses } from '../dossiers/clauses.ts';
import { narrowToVisible, type Visibility } from '../dossiers/visibility.ts';
import type { PromiseMove } from '../generated/prisma/client.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** A promise that an edit of the calendar moved, under the code of its dossier. */
export interface PromiseMoveRow extends Omit<PromiseMove, 'changeId'> {
  readonly code: string;
}

export interface MovesAsked {
  readonly changeId: number;
  readonly first: number;
  readonly afterId?: number | null | undefined;
  readonly visibility: Visibility;
  readonly pilot: Pilot;
  readonly now: Date;
}

/** The moves of one edit, over the dossiers the caller may see, in the order of their ids. */
export async function listPromiseMoves(
  asker: Asker,
  { changeId, first, afterId, visibility, pilot, now }: MovesAsked,
): Promise<{ readonly rows: readonly PromiseMoveRow[]; readonly hasNextPage: boolean }> {
  const clauses = createClauses();
  const { and, value } = clauses;
  and(`m.change_id = ${value(changeId)}`);
  and(`m.dossier_id > ${value(afterId ?? 0)}`);
  narrowToVisible(clauses, visibility, pilot, now);
  const rows = await ask<PromiseMoveRow>(
    asker,
    `SELECT m.dossier_id AS "dossierId", d.code, m.from_due_at AS "fromDueAt", m.to_due_at AS "toDueAt",
       m.from_official_due_at AS "fromOfficialDueAt", m.to_official_due_at AS "toOfficialDueAt"
     FROM promise_moves m JOIN dossiers d ON d.id = m.dossier_id WHERE ${clauses.where()}
     ORDER BY m.dossier_id LIMIT ${value(first + 1)}`,
    clauses.values,
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}
