import { createClauses } from '../dossiers/clauses.ts';
import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { narrowToVisible, oneOf, type Visibility } from '../dossiers/visibility.ts';
import type { Escalation } from '../generated/prisma/client.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, ask } from '../pool/ask.ts';

export interface EscalationRow extends Omit<Escalation, 'id'> {
  readonly id: number;
}

/** An escalation with the dossier as it stands now. */
export interface EscalatedDossier {
  readonly escalation: EscalationRow;
  readonly dossier: DossierRow;
}

export interface EscalationsAsked {
  readonly first: number;
  readonly afterId?: number | null | undefined;
  /** Codes of branches; a code nobody has narrows to nothing. */
  readonly branch?: readonly string[] | null | undefined;
  /** Only dossiers whose clock still runs. */
  readonly running?: boolean | null | undefined;
  readonly visibility: Visibility;
  readonly pilot: Pilot;
  readonly now: Date;
}

const columns = `x.id AS "escalationId", x.promise, x.hours, x.reached_at AS "reachedAt", x.raised_at AS "raisedAt",
  x.due_at AS "raisedFor"`;

interface Joined extends DossierRow, Pick<EscalationRow, 'promise' | 'hours' | 'reachedAt' | 'raisedAt'> {
  readonly escalationId: number;
  readonly raisedFor: Date;
}

/** What was raised of the dossiers a caller may see, the newest first. */
export async function listEscalations(
  asker: Asker,
  { first, afterId, branch, running, visibility, pilot, now }: EscalationsAsked,
): Promise<{ readonly rows: readonly EscalatedDossier[]; readonly hasNextPage: boolean }> {
  const clauses = createClauses();
  const { and, value } = clauses;
  if (afterId != null) and(`x.id < ${value(afterId)}`);
  if (branch) {
    const ids = branch.flatMap((code) => pilot.branches.byCode.get(code)?.id ?? []);
    and(oneOf('d.branch_id', ids, clauses));
  }
  if (running) and(`d.status IN ('ACCEPTED', 'IN_PROCESS')`);
  narrowToVisible(clauses, visibility, pilot, now);
  const found = await ask<Joined>(
    asker,
    `SELECT ${columns}, ${dossierColumns} FROM escalations x JOIN dossiers d ON d.id = x.dossier_id
     WHERE ${clauses.where()} ORDER BY x.id DESC LIMIT ${value(first + 1)}`,
    clauses.values,
  );
  const rows = found
    .slice(0, first)
    .map(({ escalationId, promise, hours, reachedAt, raisedAt, raisedFor, ...dossier }) => ({
      escalation: {
        id: escalationId,
        dossierId: dossier.id,
        promise,
        hours,
        reachedAt,
        raisedAt,
        dueAt: raisedFor,
      },
      dossier,
    }));
  return { rows, hasNextPage: found.length > first };
}

/** The escalations of dossiers that were read already, in the order they were reached. */
export async function readEscalations(
  asker: Asker,
  dossierIds: readonly number[],
): Promise<Map<number, EscalationRow[]>> {
  const rows = await ask<EscalationRow>(
    asker,
    `SELECT x.id, x.dossier_id AS "dossierId", x.promise, x.hours, x.reached_at AS "reachedAt", x.raised_at AS "raisedAt",
       x.due_at AS "dueAt"
     FROM escalations x WHERE x.dossier_id = ANY ($1::int[]) ORDER BY x.dossier_id, x.id`,
    [dossierIds],
  );
  const found = new Map<number, EscalationRow[]>(dossierIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.dossierId)?.push(row);
  return found;
}
