import type { Catalogue, ExportJob, FactDimension } from '@tram-ho-so/db';
import type { Said } from '@tram-ho-so/domain/words';
import { namedCode, word } from '../schema/key-label.ts';
import { dimensionNames } from './dimension-names.ts';

type Query = ExportJob['query'];
type Filter = Query['filter'] & NonNullable<Query['figure']>['filter'];
type Name = keyof Filter;

/** A line of what a file is of: its heading, and one text in both languages. */
type Line = readonly [Said, string];

/** What was asked for, in words, for whoever opens the file. */
export function conditionsSaid({ figure, filter }: Query, catalogue: Catalogue): Line[] {
  const narrowed = conditionsOf(figure?.filter ?? filter, catalogue);
  const lines = narrowed.length > 0 ? narrowed : [line(conditions, everything)];
  if (!figure) return lines;
  const { period, by } = figure;
  return [
    [{ vi: 'Kỳ', en: 'Period' }, `${dayOf(period.from)} – ${dayOf(period.to)}`],
    ...(by.length > 0
      ? [line({ vi: 'Chia theo', en: 'Grouped by' }, ...by.map((each) => dimensionNames[each]))]
      : []),
    ...lines,
  ];
}

const conditions: Said = { vi: 'Điều kiện', en: 'Conditions' };
const everything: Said = { vi: 'Tất cả hồ sơ', en: 'All dossiers' };

const line = (name: Said, ...values: readonly Said[]): Line => [
  name,
  `${values.map(({ vi }) => vi).join('; ')} | ${values.map(({ en }) => en).join('; ')}`,
];

const dayOf = (iso: string) => iso.split('-').reverse().join('/');

type Reading = readonly [Said, (word: string, catalogue: Catalogue) => Said];

const dimension = (of: FactDimension): Reading => [
  dimensionNames[of],
  (code, catalogue) => namedCode(of, code, catalogue),
];

/** A row of the catalogue, with the code that tells two of one name apart. */
const row = (of: FactDimension): Reading => [
  dimensionNames[of],
  (code, catalogue) => {
    const { vi, en } = namedCode(of, code, catalogue);
    return { vi: `${vi} (${code})`, en: `${en} (${code})` };
  },
];

const submitted = (heading: Said): Reading => [heading, (iso) => ({ vi: dayOf(iso), en: dayOf(iso) })];

/** Each condition: what it is called, and how a word of it reads. */
const readings: { readonly [Each in Name]-?: Reading } = {
  branch: row('BRANCH'),
  ward: row('WARD'),
  postalUnit: row('POSTAL_UNIT'),
  procedure: row('PROCEDURE'),
  field: row('FIELD'),
  phase: dimension('PHASE'),
  channel: dimension('CHANNEL'),
  assistance: dimension('ASSISTANCE'),
  returnChannel: dimension('RETURN_CHANNEL'),
  status: [{ vi: 'Trạng thái', en: 'Status' }, (code) => word('DossierStatus', code).label],
  origin: [{ vi: 'Nguồn gốc', en: 'Origin' }, (code) => word('Origin', code).label],
  none: [{ vi: 'Không có', en: 'Without' }, (code) => dimensionNames[code as FactDimension]],
  submittedFrom: submitted({ vi: 'Nộp từ ngày', en: 'Submitted from' }),
  submittedTo: submitted({ vi: 'Nộp đến ngày', en: 'Submitted until' }),
};

function conditionsOf(filter: Partial<Filter>, catalogue: Catalogue): Line[] {
  return Object.entries(filter).flatMap(([name, asked]) => {
    const reading = readings[name as Name];
    const words = typeof asked === 'string' ? [asked] : asked;
    if (!reading || !words) return [];
    const [heading, read] = reading;
    return [line(heading, ...words.map((each) => read(each, catalogue)))];
  });
}
