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

type Reader<Value> = (texts: readonly string[], name: string) => Value;

const codes: Reader<string[]> = (texts) => texts.flatMap((text) => text.split(','));
const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word[]> =>
  (texts, name) =>
    codes(texts, name).map((text) => {
      const word = words.find((each) => each === text);
      if (word === undefined) throw unreadable(name);
      return word;
    });
const day: Reader<string> = ([text = ''], name) => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(at.getTime())) throw unreadable(name);
  return text;
};

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

const yesNo: Reader<boolean> = ([text], name) => {
  if (text === 'true' || text === 'false') return text === 'true';
  throw unreadable(name);
};
const moment: Reader<Date> = ([text = ''], name) => {
  const at = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime()))
    throw unreadable(name);
  return at;
};
const text: Reader<string> = ([said = '']) => said;

const others = {
  asOf: moment,
  packaged: yesNo,
  bom: yesNo,
  english: yesNo,
  purpose: text,
  project: text,
  purposeCode: oneOf(exportPurposes),
} as const;

/** An export asked for by an address, e.g. `/api/export/dossiers.parquet?asOf=…&purpose=…`. */
export const readAddress = ({ pathname, searchParams }: URL): Said =>
  readSaid(formatIn(pathname), searchParams);

/** What is said of an export in names and texts; what it does not know it refuses, so that no file is wider than asked. */
export function readSaid(format: ExportFormat, texts: URLSearchParams): Said {
  const filter: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  for (const name of new Set(texts.keys())) {
    const all = texts.getAll(name);
    if (Object.hasOwn(conditions, name))
      filter[name] = conditions[name as keyof typeof conditions](all, name);
    else if (Object.hasOwn(others, name)) said[name] = others[name as keyof typeof others](all, name);
    else throw unreadable(name.slice(0, 40));
  }
  const purpose = typeof said.purpose === 'string' ? said.purpose : '';
  const [purposeCode = 'REPORTING'] = (said.purposeCode ?? []) as readonly ExportPurpose[];
  return { ...said, kind: 'DOSSIERS', format, purpose, purposeCode, filter };
}

function formatIn(pathname: string): ExportFormat {
  const [, extension = ''] = /^\/api\/export\/dossiers\.(\w+)$/.exec(pathname) ?? [];
  const format = exportFormats.find((each) => each.toLowerCase() === extension);
  if (format) return format;
  throw new InvalidInput(
    'path',
    { vi: 'Không có tệp này.', en: 'There is no such file.' },
    {
      vi: 'Dùng dossiers.csv, .xlsx, .parquet hoặc .ndjson.',
      en: 'Take dossiers.csv, .xlsx, .parquet or .ndjson.',
    },
  );
}
