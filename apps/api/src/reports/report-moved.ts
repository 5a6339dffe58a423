import { countReportDifference, type Db, listReportDifference, type MovedInReport } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { globalId } from '../schema/global-id.ts';
import { SaidText } from '../schema/metric-definition.ts';
import { MovingEvent } from '../schema/moved-page.ts';
import { idCursor, pageSize, readIdCursor } from '../schema/page.ts';
import type { BuiltReport } from './build-report.ts';

interface Moved {
  readonly report: BuiltReport;
  readonly dossier: MovedInReport;
}

const ReportMovedDossier = builder.objectRef<Moved>('ReportMovedDossier').implement({
  description: 'A dossier that stands in other cells than at the last submission.',
  fields: (t) => ({
    id: t.id({
      description: 'Of the dossier: `dossier(id)` reads it for who may see it.',
      resolve: ({ dossier }) => globalId('Dossier', dossier.id),
    }),
    code: t.string({ resolve: ({ dossier }) => dossier.code }),
    rowCode: t.string({
      nullable: true,
      description: 'Code of its row; null where the dossiers have none.',
      resolve: ({ report, dossier }) => report.nameOf(dossier.key).code,
    }),
    row: t.field({ type: SaidText, resolve: ({ report, dossier }) => report.nameOf(dossier.key).label }),
    before: t.intList({
      description: 'The columns it was counted in.',
      resolve: ({ dossier }) => [...dossier.before],
    }),
    after: t.intList({
      description: 'The columns it is counted in.',
      resolve: ({ dossier }) => [...dossier.after],
    }),
    events: t.field({
      type: [MovingEvent],
      description: 'What was learnt of it since.',
      resolve: ({ dossier }) => [...dossier.events],
    }),
  }),
});

interface Page {
  readonly report: BuiltReport;
  readonly dossiers: readonly MovedInReport[];
  readonly hasNextPage: boolean;
}

export const ReportMovedPage = builder.objectRef<Page>('ReportMovedConnection').implement({
  description: 'One page of the dossiers that changed cells.',
  fields: (t) => ({
    nodes: t.field({
      type: [ReportMovedDossier],
      resolve: ({ report, dossiers }) => dossiers.map((dossier) => ({ report, dossier })),
    }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({
      nullable: true,
      resolve: ({ dossiers }) => {
        const last = dossiers.at(-1);
        return last ? idCursor(last.id) : null;
      },
    }),
    totalCount: t.int({
      resolve: ({ report: { asked, submission } }, _args, { db }) =>
        submission ? countReportDifference(db, asked, submission.asOf) : 0,
    }),
  }),
});

/** A page of the dossiers that changed cells since the last submission; none without one. */
export async function reportMovedPage(
  db: Db,
  report: BuiltReport,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Page> {
  const size = pageSize(first);
  const { asked, submission } = report;
  if (!submission) return { report, dossiers: [], hasNextPage: false };
  const page = { first: size + 1, after: after ? readIdCursor(after) : undefined };
  const found = await listReportDifference(db, asked, submission.asOf, page);
  return { report, dossiers: found.slice(0, size), hasNextPage: found.length > size };
}
