import { isMetricId, type MetricId } from '@tram-ho-so/domain/metrics';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import {
  assistances,
  dossierStatuses,
  type ExportFormat,
  type ExportPurpose,
  exportFormats,
  exportPurposes,
  origins,
  phaseNumbers,
  returnChannels,
  submissionChannels,
} from '@tram-ho-so/domain/vocabulary';
import type { Said } from './export-asked.ts';
import { unreadable } from './export-filter.ts';
import { figureOf, ofFigure } from './figure-said.ts';
import { codes, day, moment, oneOf, type Reader, text, yesNo } from './readers.ts';

const conditions = {
  branch: codes,
  ward: codes,
  procedure: codes,
  field: codes,
  phase: oneOf(phaseNumbers),
  channel: oneOf(submissionChannels),
  assistance: oneOf(assistances),
  returnChannel: oneOf(returnChannels),
  status: oneOf(dossierStatuses),
  origin: oneOf(origins),
  submittedFrom: day,
  submittedTo: day,
} as const satisfies { readonly [Name in keyof Said['filter']]-?: Reader<Said['filter'][Name]> };

const others = {
  asOf: moment,
  packaged: yesNo,
  bom: yesNo,
  english: yesNo,
  purpose: text,
  project: text,
  purposeCode: oneOf(exportPurposes),
} as const;

/** What an export is of. */
export type Subject = { readonly kind: 'DOSSIERS' } | { readonly kind: 'METRIC'; readonly id: MetricId };

/** An export asked for by an address, e.g. `/api/export/dossiers.parquet?asOf=…&purpose=…` or `/api/export/metrics/M01.csv?…`. */
export const readAddress = ({ pathname, searchParams }: URL): Said =>
  readSaid(subjectIn(pathname), formatIn(pathname), searchParams);

/** What is said of an export in names and texts; what it does not know it refuses, so that no file is wider than asked. */
export function readSaid(subject: Subject, format: ExportFormat, texts: URLSearchParams): Said {
  const readers = subject.kind === 'METRIC' ? ofFigure : conditions;
  const about = subject.kind === 'METRIC' ? { ...others, published: yesNo } : others;
  const filter: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  for (const name of new Set(texts.keys())) {
    const all = texts.getAll(name);
    const condition = own(readers, name);
    const other = own(about, name);
    if (condition) filter[name] = condition(all, name);
    else if (other) said[name] = other(all, name);
    else throw unreadable(name.slice(0, 40));
  }
  const purpose = typeof said.purpose === 'string' ? said.purpose : '';
  const [purposeCode = 'REPORTING'] = (said.purposeCode ?? []) as readonly ExportPurpose[];
  const all = { ...said, format, purpose, purposeCode };
  if (subject.kind === 'DOSSIERS') return { ...all, kind: 'DOSSIERS', filter };
  return { ...all, kind: 'METRIC', filter: {}, figure: figureOf(subject.id, filter) };
}

const own = (
  readers: Readonly<Record<string, Reader<unknown>>>,
  name: string,
): Reader<unknown> | undefined => (Object.hasOwn(readers, name) ? readers[name] : undefined);

function subjectIn(pathname: string): Subject {
  const [, id] = /^\/api\/export\/metrics\/(\w{1,20})\./.exec(pathname) ?? [];
  if (id === undefined) return { kind: 'DOSSIERS' };
  if (isMetricId(id)) return { kind: 'METRIC', id };
  throw noSuchFile();
}

function formatIn(pathname: string): ExportFormat {
  const [, extension = ''] = /^\/api\/export\/(?:dossiers|metrics\/\w+)\.(\w+)$/.exec(pathname) ?? [];
  const format = exportFormats.find((each) => each.toLowerCase() === extension);
  if (format) return format;
  throw noSuchFile();
}

const noSuchFile = () =>
  new InvalidInput(
    'path',
    { vi: 'Không có tệp này.', en: 'There is no such file.' },
    {
      vi: 'Dùng dossiers.csv hoặc metrics/M01.csv; cũng có .xlsx, .parquet và .ndjson.',
      en: 'Take dossiers.csv or metrics/M01.csv; .xlsx, .parquet and .ndjson too.',
    },
  );
