import { requestExport } from '@tram-ho-so/db';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { ExportFormat, ExportPurpose } from '../schema/enums.ts';
import { momentAsked } from '../schema/metric-args.ts';
import { MetricDimension, MetricId, Reckoning } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { IdempotencyConflict, InvalidInput, NotPermitted, TooManyExports } from '../schema/refusal.ts';
import { idempotencyOf } from '../schema/repeated-request.ts';
import { resultOf } from '../schema/result.ts';
import { askedBy, exportAsked, type Said } from './export-asked.ts';
import { DossierExportInput } from './export-filter.ts';
import { ExportJob } from './export-job.ts';

const MetricExportInput = builder.inputType('MetricExportInput', {
  description: 'A figure as `metric` takes it.',
  fields: (t) => ({
    id: t.field({ type: MetricId, required: true }),
    period: t.field({ type: PeriodInput, required: true }),
    by: t.field({ type: [MetricDimension], description: 'Up to three, one of them may cut the period.' }),
    reckoning: t.field({ type: Reckoning, required: true, defaultValue: 'CALENDAR' }),
    filter: t.field({ type: MetricFilter }),
  }),
});

const RequestExportInput = builder.inputType('RequestExportInput', {
  description: 'What is taken out, how, and what for.',
  fields: (t) => ({
    dossiers: t.field({
      type: DossierExportInput,
      description: 'One row a dossier you may count, without direct identifiers. Either this or `metric`.',
    }),
    metric: t.field({
      type: MetricExportInput,
      description: 'One row a value of a figure, the total first. Either this or `dossiers`.',
    }),
    format: t.field({ type: ExportFormat, required: true }),
    packaged: t.boolean({
      required: true,
      defaultValue: false,
      description: 'A zip: the file, the code lists, `datapackage.json` (Frictionless v2) and a README.',
    }),
    bom: t.boolean({
      required: true,
      defaultValue: false,
      description: 'A CSV file begins with a byte order mark, without which Excel misreads Vietnamese.',
    }),
    english: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Headings of a workbook in English.',
    }),
    published: t.boolean({
      required: true,
      defaultValue: false,
      description:
        'Of a figure, for publication: cells of fewer persons than `Pilot.smallCellPersons` are left blank, with those from which they would follow; at most two groupings.',
    }),
    asOf: t.field({
      type: 'DateTime',
      description:
        'State of every dossier at this moment as known then; the same moment gives the same bytes later. Left out: now.',
    }),
    purposeCode: t.field({ type: ExportPurpose, required: true }),
    purpose: t.string({
      required: true,
      description: 'What for, 1 to 500 letters, no personal data; recorded.',
    }),
    project: t.string({
      description: 'Dossiers keep their pseudonyms within a project. Left out: a project of your own.',
    }),
    idempotencyKey: t.string({ description: 'Repeat the same request under it and get the same export.' }),
  }),
});

builder.mutationField('requestExport', (t) =>
  t.field({
    type: resultOf('RequestExportResult', ExportJob, [
      TooManyExports,
      NotPermitted,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'EXPORT_DATA',
    description:
      'Queues an export, which is written while you do something else; follow it with `exportJob` and fetch it from `downloadUrl`.',
    args: { input: t.arg({ type: RequestExportInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const { caller, db, now, pilot } = context;
      const asked = exportAsked(saidIn(input, now), askedBy(caller, pilot, now));
      const idempotency = idempotencyOf('requestExport', input, caller, db);
      return requestExport(db, asked, recorderOf(caller), idempotency, now);
    },
  }),
);

type Input = typeof RequestExportInput.$inferInput;

/** Either dossiers or a figure; a figure is checked as the query for it checks it. */
function saidIn({ dossiers, metric, ...said }: Input, now: Date): Said {
  if (Boolean(dossiers) === Boolean(metric)) throw one();
  if (!metric) return { ...said, kind: 'DOSSIERS', filter: dossiers ?? {} };
  const asOf = momentAsked(said.asOf, now);
  return { ...said, asOf, kind: 'METRIC', filter: {}, figure: metric };
}

const one = () =>
  new Invalid('dossiers', {
    vi: 'Chọn một trong hai: hồ sơ hoặc chỉ tiêu.',
    en: 'Ask for either dossiers or a metric.',
  });
