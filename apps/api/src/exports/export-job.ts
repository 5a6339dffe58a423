import type { ExportedFigure, ExportJob as Job } from '@tram-ho-so/db';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { ExportFormat, ExportKind, ExportPurpose, ExportState } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';

const ExportCondition = builder
  .objectRef<{ readonly name: string; readonly values: readonly string[] }>('ExportCondition')
  .implement({
    description: 'A condition of an export.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'As in `DossierExportInput` or `MetricExportInput`.' }),
      values: t.stringList({ resolve: ({ values }) => [...values] }),
    }),
  });

export const ExportJob = builder.objectRef<Job>('ExportJob').implement({
  description: 'A file of data that somebody asked for, and what became of it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ publicId }) => globalId('ExportJob', publicId) }),
    kind: t.expose('kind', { type: ExportKind }),
    format: t.expose('format', { type: ExportFormat }),
    packaged: t.exposeBoolean('packaged', { description: 'A zip with dictionary, manifest and README.' }),
    state: t.expose('state', { type: ExportState }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'Known then, and happened by then.' }),
    purposeCode: t.expose('purposeCode', { type: ExportPurpose }),
    purpose: t.exposeString('purpose'),
    project: t.exposeString('project', { description: 'Dossiers have other pseudonyms in every project.' }),
    published: t.boolean({
      description: 'For publication: small cells are left blank.',
      resolve: ({ query }) => query.published ?? false,
    }),
    conditions: t.field({
      type: [ExportCondition],
      resolve: ({ query }) =>
        Object.entries({ ...query.filter, ...(query.figure && said(query.figure)) }).map(([name, value]) => ({
          name,
          values: [value].flat().map(String),
        })),
    }),
    rowsExpected: t.exposeInt('rowsEstimated', {
      nullable: true,
      description: 'Rows there are, counted in the snapshot that is written; null before.',
    }),
    rowsWritten: t.exposeInt('rowsWritten', { description: 'About every second while it runs.' }),
    bytes: t.float({
      nullable: true,
      description: 'Length of the file, a whole number.',
      resolve: ({ bytes }) => (bytes === null ? null : Number(bytes)),
    }),
    sha256: t.exposeString('sha256', { nullable: true, description: 'Of the file, in hex.' }),
    fileName: t.exposeString('fileName'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the file is deleted.',
    }),
    requestedBy: t.string({
      nullable: true,
      description: 'Name of the person; null when a key asked.',
      resolve: ({ userId }, _args, context) => nameOfUser(context, userId),
    }),
    mine: t.boolean({ resolve: (job, _args, context) => isMine(job, context) }),
    downloadUrl: t.string({
      nullable: true,
      description: 'Path of the file on this server; null unless it is there.',
      resolve: ({ state, publicId }) => (state === 'DONE' ? `/api/exports/${publicId}` : null),
    }),
  }),
});

const said = ({ metric, period, by, filter }: ExportedFigure) => ({
  metric,
  from: period.from,
  to: period.to,
  ...(by.length > 0 && { by }),
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null)),
});

function isMine({ userId, keyId }: Job, { caller }: Context): boolean {
  const me = recorderOf(caller);
  return userId === me.userId && keyId === me.keyId;
}
