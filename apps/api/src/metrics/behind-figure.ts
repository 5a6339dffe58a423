import { type BehindAsked, type BehindRow, countBehindFigure, listBehindFigure } from '@tram-ho-so/db';
import { sayAtom } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { DossierStatus } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { SaidText } from '../schema/metric-definition.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, Procedure } from '../schema/refs.ts';

export const BehindDossier = builder.objectRef<BehindRow>('BehindDossier').implement({
  description: 'A dossier behind a figure, as it stood at the end of the period; no personal data.',
  fields: (t) => ({
    id: t.id({
      description: 'Of the dossier: `dossier(id)` reads it for who may see it.',
      resolve: ({ id }) => globalId('Dossier', id),
    }),
    code: t.exposeString('code'),
    status: t.expose('status', { type: DossierStatus, description: 'As it stood then.' }),
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: ({ procedureId }, _args, { pilot, now }) =>
        procedureNear(rowOf(pilot.procedures, procedureId), now),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
    officialDueAt: t.expose('officialDueAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    returnedAt: t.expose('returnedAt', { type: 'DateTime', nullable: true }),
    usedDays: t.exposeInt('usedDays', { nullable: true, description: 'Working days its clock ran.' }),
    inNumerator: t.exposeBoolean('part'),
    leftOut: t.field({
      type: SaidText,
      nullable: true,
      description: 'Why it is left out.',
      resolve: ({ leftOut }) => leftOut && sayAtom(leftOut),
    }),
  }),
});

export interface Behind {
  readonly asked: BehindAsked;
  readonly rows: readonly BehindRow[];
  readonly hasNextPage: boolean;
}

export const BehindPage = builder.objectRef<Behind>('BehindConnection').implement({
  description: 'One page of the dossiers behind a figure.',
  fields: (t) => ({
    nodes: t.field({ type: [BehindDossier], resolve: ({ rows }) => [...rows] }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({ nullable: true, resolve: ({ rows }) => cursorOf(rows.at(-1)) }),
    totalCount: t.int({
      description: 'Exactly the digit it stands behind; counted only when selected.',
      resolve: ({ asked }, _args, { db }) => countBehindFigure(db, asked),
    }),
  }),
});

/** A page of them. */
export async function behindPage(
  db: Parameters<typeof listBehindFigure>[0],
  asked: BehindAsked,
  first: number,
  after?: { submittedAt: Date; id: number },
): Promise<Behind> {
  const rows = await listBehindFigure(db, asked, { first: first + 1, after });
  return { asked, rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

const cursorOf = (row: BehindRow | undefined): string | null =>
  row ? Buffer.from(`${row.submittedAt.getTime()}:${row.id}`).toString('base64url') : null;
