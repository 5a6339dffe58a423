import type { Db } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { globalId, numericIdOf } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';

export type ImportRow = NonNullable<Awaited<ReturnType<Db['prisma']['registerImport']['findUnique']>>>;
type FindingRow = NonNullable<Awaited<ReturnType<Db['prisma']['registerFinding']['findUnique']>>>;

const severities = ['REJECTED', 'REPAIRED', 'FINDING'] as const;
type Severity = (typeof severities)[number];

const FindingSeverity = builder.enumType('FindingSeverity', {
  description: 'What came of a row.',
  values: {
    REJECTED: { description: 'Không nhận | Rejected: the row was not taken.' },
    REPAIRED: { description: 'Đã sửa | Repaired: taken after a repair that is told.' },
    FINDING: { description: 'Cần xem | Finding: taken as it is, worth a look.' },
  },
});

const RegisterFinding = builder.objectRef<FindingRow>('RegisterFinding').implement({
  description: 'What was found in one row of a register; no personal data.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, the heading being row 1.' }),
    column: t.exposeString('column', { nullable: true }),
    severity: t.field({
      type: FindingSeverity,
      resolve: ({ severity }) => severities.find((word) => word === severity) ?? 'FINDING',
    }),
    code: t.exposeString('code'),
    message: t.exposeString('messageVi'),
    messageEn: t.exposeString('messageEn'),
  }),
});

interface FindingPage {
  readonly importId: number;
  readonly severity: Severity | null | undefined;
  readonly rows: readonly FindingRow[];
  readonly size: number;
  readonly after: string | null | undefined;
}

const FindingConnection = builder.objectRef<FindingPage>('FindingConnection').implement({
  description: 'One page of findings.',
  fields: (t) => ({
    nodes: t.field({ type: [RegisterFinding], resolve: ({ rows, size }) => rows.slice(0, size) }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, size, after }) => ({
        hasNextPage: rows.length > size,
        hasPreviousPage: after != null,
        startCursor: cursorAt(rows.slice(0, size).at(0)),
        endCursor: cursorAt(rows.slice(0, size).at(-1)),
      }),
    }),
    totalCount: t.int({
      resolve: ({ importId, severity }, _args, { db }) =>
        db.prisma.registerFinding.count({ where: whereOf(importId, severity) }),
    }),
  }),
});

function cursorAt(row: FindingRow | undefined): string | null {
  return row ? idCursor(Number(row.id)) : null;
}

function whereOf(importId: number, severity: Severity | null | undefined) {
  return severity ? { importId, severity } : { importId };
}

export const RegisterImport = builder.objectRef<ImportRow>('RegisterImport').implement({
  description: 'One register file read, and what came of its rows.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('RegisterImport', id) }),
    fileName: t.exposeString('fileName'),
    dryRun: t.exposeBoolean('dryRun', { description: 'Only looked at: nothing was taken.' }),
    total: t.exposeInt('total'),
    accepted: t.exposeInt('accepted'),
    unchanged: t.exposeInt('unchanged', { description: 'Known already, and the same.' }),
    repaired: t.exposeInt('repaired'),
    rejected: t.exposeInt('rejected'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
    findings: t.field({
      type: FindingConnection,
      description: 'In the order of the rows they were found in.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 100, description: '1 to 100.' }),
        after: t.arg.string(),
        severity: t.arg({ type: FindingSeverity }),
      },
      resolve: async ({ id: importId }, { first, after, severity }, { db }) => {
        const size = pageSize(first);
        const from = after == null ? {} : { id: { gt: BigInt(readIdCursor(after)) } };
        const where = { ...whereOf(importId, severity), ...from };
        const rows = await db.prisma.registerFinding.findMany({
          where,
          orderBy: { id: 'asc' },
          take: size + 1,
        });
        return { importId, severity, rows, size, after };
      },
    }),
    reportUrl: t.string({
      description: 'The findings as CSV.',
      resolve: ({ id }) => `/api/register-imports/${globalId('RegisterImport', id)}/report.csv`,
    }),
  }),
});

fetchableByNumber('RegisterImport', 'READ_IMPORTS', (id, { db }) =>
  db.prisma.registerImport.findUnique({ where: { id } }),
);

builder.queryField('registerImports', (t) =>
  t.field({
    type: [RegisterImport],
    allow: 'READ_IMPORTS',
    description: 'The last imports, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 20, description: '1 to 100.' }) },
    resolve: (_root, { first }, { db }) =>
      db.prisma.registerImport.findMany({ orderBy: { id: 'desc' }, take: pageSize(first) }),
  }),
);

builder.queryField('registerImport', (t) =>
  t.field({
    type: RegisterImport,
    nullable: true,
    allow: 'READ_IMPORTS',
    description: 'One import by its id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { db }) =>
      db.prisma.registerImport.findUnique({ where: { id: numericIdOf('RegisterImport', id) ?? 0 } }),
  }),
);
