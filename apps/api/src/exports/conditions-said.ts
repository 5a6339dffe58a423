import type { Catalogue, ExportJob } from '@tram-ho-so/db';
import { vocabularies } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
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

type Reading = (word: string, catalogue: Catalogue) => Said;

const word =
  (vocabulary: keyof typeof vocabularies): Reading =>
  (code) => {
    const words: Readonly<Record<string, Said>> = vocabularies[vocabulary];
    return words[code] ?? { vi: code, en: code };
  };

interface Named {
  readonly nameVi: string;
  readonly nameEn?: string;
}

const named =
  (rowOf: (catalogue: Catalogue, code: string) => Named | undefined): Reading =>
  (code, catalogue) => {
    const row = rowOf(catalogue, code);
    const of = (name: string) => `${name} (${code})`;
    return row ? { vi: of(row.nameVi), en: of(row.nameEn ?? row.nameVi) } : { vi: code, en: code };
  };

const dayText: Reading = (iso) => ({ vi: dayOf(iso), en: dayOf(iso) });

/** Each condition: what it is called, and how a word of it reads. */
const readings: { readonly [Each in Name]-?: readonly [Said, Reading] } = {
  branch: [dimensionNames.BRANCH, named(({ branches }, code) => branches.byCode.get(code))],
  ward: [dimensionNames.WARD, named(({ wards }, code) => wards.byCode.get(code))],
  postalUnit: [
    dimensionNames.POSTAL_UNIT,
    named(({ organisations }, code) => organisations.byCode.get(code)),
  ],
  procedure: [
    dimensionNames.PROCEDURE,
    named(({ procedures }, code) => procedures.byCode.get(code)?.versions.at(-1)),
  ],
  field: [dimensionNames.FIELD, named(({ fields }, code) => fields.byCode.get(code))],
  phase: [dimensionNames.PHASE, word('PhaseNumber')],
  channel: [dimensionNames.CHANNEL, word('SubmissionChannel')],
  assistance: [dimensionNames.ASSISTANCE, word('Assistance')],
  returnChannel: [dimensionNames.RETURN_CHANNEL, word('ReturnChannel')],
  status: [{ vi: 'Trạng thái', en: 'Status' }, word('DossierStatus')],
  origin: [{ vi: 'Nguồn gốc', en: 'Origin' }, word('Origin')],
  none: [{ vi: 'Không có', en: 'Without' }, (code) => dimensionNames[code as keyof typeof dimensionNames]],
  submittedFrom: [{ vi: 'Nộp từ ngày', en: 'Submitted from' }, dayText],
  submittedTo: [{ vi: 'Nộp đến ngày', en: 'Submitted until' }, dayText],
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
