import type { DossierRow } from './dossier-row.ts';
import { closedRank, dueRank, openStatuses } from './open-statuses.ts';

export const dossierSorts = ['RECEIVED_DESC', 'DUE_ASC', 'UPDATED_DESC', 'CODE_ASC'] as const;
export type DossierSort = (typeof dossierSorts)[number];

/** One column that a list is ordered by, and how a row's place in it is written into a cursor. */
interface SortKey {
  readonly expression: string;
  readonly type: string;
  readonly of: (dossier: DossierRow) => string | number;
}

interface Sort {
  readonly direction: 'ASC' | 'DESC';
  /** Together they tell any two dossiers apart; each list of them is the head of an index. */
  readonly keys: readonly SortKey[];
}

const id: SortKey = { expression: 'd.id', type: 'int', of: (dossier) => dossier.id };
const isOpen = (dossier: DossierRow) => openStatuses.some((status) => status === dossier.status);

/** The orders a list of dossiers may have. */
export const sorts = {
  RECEIVED_DESC: {
    direction: 'DESC',
    keys: [{ expression: 'd.submitted_at', type: 'timestamptz', of: (d) => d.submittedAt.toISOString() }, id],
  },
  DUE_ASC: {
    direction: 'ASC',
    keys: [
      { expression: closedRank, type: 'int', of: (d) => (isOpen(d) ? 0 : 1) },
      { expression: dueRank, type: 'timestamptz', of: (d) => d.dueAt?.toISOString() ?? 'infinity' },
      id,
    ],
  },
  UPDATED_DESC: {
    direction: 'DESC',
    keys: [{ expression: 'd.updated_at', type: 'timestamptz', of: (d) => d.updatedAt.toISOString() }, id],
  },
  CODE_ASC: { direction: 'ASC', keys: [{ expression: 'd.code', type: 'text', of: (d) => d.code }] },
} as const satisfies Record<DossierSort, Sort>;

/** The sort as its type says it, for who reads it by a name known only at run time. */
export const sortOf = (name: DossierSort): Sort => sorts[name];
