import type { Catalogue, ExportedFigure, FactDimension, MetricAnswer, MetricDimension } from '@tram-ho-so/db';
import type { PublishedFigure, Shown } from '@tram-ho-so/domain/exports';
import { figureOf, type Metric, metricOf, numeratorOf } from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import type { Cell, Column, Table } from '@tram-ho-so/tables/table';
import { namedKey } from '../schema/key-label.ts';
import { dimensionNames } from './dimension-names.ts';

type Row = MetricAnswer['total'];

const units = {
  DOSSIER: { vi: 'hồ sơ', en: 'dossiers' },
  PERCENT: { vi: 'tỷ lệ từ 0 đến 1', en: 'share, 0 to 1' },
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working days' },
  WORKING_HOUR: { vi: 'giờ làm việc', en: 'working hours' },
  TRIP: { vi: 'lượt đi', en: 'trips' },
} as const satisfies Record<Metric['unit'], Said>;

const isStep = (by: MetricDimension): by is Exclude<MetricDimension, FactDimension> =>
  by === 'MONTH' || by === 'WEEK' || by === 'DAY';

/** A figure as a table: the total first, then its parts in the order of their keys. */
export function metricTable(
  asked: ExportedFigure,
  answer: MetricAnswer,
  catalogue: Catalogue,
  published?: PublishedFigure,
): Table {
  const metric = metricOf(asked.metric);
  const line = (row: Row, keys: readonly Cell[], shown: Shown | undefined) => {
    const cells = lineOf(asked, answer, row, keys, shown);
    return shown ? [...cells, shown] : cells;
  };
  const noKeys = asked.by.map(() => null);
  const lines = [
    line(answer.total, noKeys, published?.total),
    ...answer.rows.map((row, index) =>
      line(row, keysOf(asked.by, row, catalogue), published && (published.rows[index] ?? 'NOTHING')),
    ),
  ];
  return {
    name: asked.metric.toLowerCase(),
    title: metric.name,
    columns: [...columnsOf(asked, metric, catalogue), ...(published ? [shownColumn] : [])],
    rows: oneBatch(lines),
  };
}

async function* oneBatch(lines: readonly Cell[][]) {
  yield lines;
}

/** Codes as the API takes them; a dossier without a key has an empty one. */
function keysOf(by: readonly MetricDimension[], { cut, keys }: Row, catalogue: Catalogue): Cell[] {
  const facts = [...keys];
  return by.map((each) => (isStep(each) ? cut : namedKey(each, facts.shift() ?? null, catalogue).code));
}

function lineOf(
  { metric: id, period }: ExportedFigure,
  { total, cuts }: MetricAnswer,
  row: Row,
  keys: readonly Cell[],
  shown: Shown = 'ALL',
): Cell[] {
  const metric = metricOf(id);
  const { value, interval, few } = figureOf(metric, row);
  const { from, to } = cuts.find(({ key }) => key === row.cut && row !== total) ?? period;
  const scope = row === total ? 'TOTAL' : 'PART';
  const head = [id, metric.version, scope, from, to, ...keys];
  if (shown === 'NOTHING') return [...head, ...Array<Cell>(8).fill(null)];
  if (shown === 'DENOMINATOR') return [...head, null, null, row.whole, null, null, few, null, null];
  const [low, high] = [interval?.low ?? null, interval?.high ?? null];
  return [...head, value, numeratorOf(metric, row), row.whole, low, high, few, row.median, row.p90];
}

const column = (name: string, kind: Column['kind'], title: Said, meaning: Said = title): Column => ({
  name,
  kind,
  title,
  meaning,
});

function columnsOf({ by }: ExportedFigure, metric: Metric, catalogue: Catalogue): Column[] {
  const unit = units[metric.unit];
  return [
    column('metric', 'text', { vi: 'Chỉ tiêu', en: 'Metric' }, metric.name),
    column('version', 'integer', { vi: 'Bản định nghĩa', en: 'Definition version' }),
    {
      ...column('scope', 'text', { vi: 'Phạm vi', en: 'Scope' }),
      codes: [
        { code: 'TOTAL', title: { vi: 'Toàn bộ', en: 'All of it' } },
        { code: 'PART', title: { vi: 'Một phần', en: 'A part' } },
      ],
    },
    column('from', 'date', { vi: 'Từ ngày', en: 'From' }),
    column('to', 'date', { vi: 'Đến ngày', en: 'To' }),
    ...by.map((each) => keyColumn(each, catalogue)),
    { ...column('value', 'number', { vi: 'Giá trị', en: 'Value' }, metric.sentence), unit },
    column('numerator', 'number', { vi: 'Tử số', en: 'Numerator' }, metric.numerator),
    column('denominator', 'integer', { vi: 'Mẫu số', en: 'Denominator' }, metric.denominator),
    column('low', 'number', { vi: 'Cận dưới 95 %', en: '95 % lower end' }, wilson),
    column('high', 'number', { vi: 'Cận trên 95 %', en: '95 % upper end' }, wilson),
    column(
      'few',
      'boolean',
      { vi: 'Ít số liệu', en: 'Few' },
      { vi: 'Mẫu số dưới 20.', en: 'Under 20 to judge by.' },
    ),
    column('median', 'number', { vi: 'Trung vị', en: 'Median' }),
    column('p90', 'number', { vi: 'Phân vị 90', en: '90th percentile' }),
  ];
}

const shownColumn: Column = {
  ...column('shown', 'text', { vi: 'Phần công bố', en: 'Published' }),
  codes: [
    { code: 'ALL', title: { vi: 'Đầy đủ', en: 'All of it' } },
    { code: 'DENOMINATOR', title: { vi: 'Chỉ mẫu số', en: 'The denominator alone' } },
    { code: 'NOTHING', title: { vi: 'Để trống, quá ít người', en: 'Left blank, too few persons' } },
  ],
};

const wilson = { vi: 'Khoảng tin cậy Wilson 95 %.', en: 'Wilson interval, 95 %.' };

function keyColumn(by: MetricDimension, catalogue: Catalogue): Column {
  const plain = column(by.toLowerCase(), 'text', dimensionNames[by], {
    vi: `${dimensionNames[by].vi}; trống ở dòng toàn bộ hoặc khi hồ sơ không có.`,
    en: `${dimensionNames[by].en}; empty in the total, or where dossiers have none.`,
  });
  const all = isStep(by) ? undefined : shelves[by]?.(catalogue);
  return all ? { ...plain, codes: all } : plain;
}

const named = (rows: readonly { readonly id: number }[], by: FactDimension, catalogue: Catalogue) =>
  rows.flatMap(({ id }) => {
    const { code, label } = namedKey(by, String(id), catalogue);
    return code === null ? [] : [{ code, title: { vi: label.vi, en: label.en } }];
  });

const shelves: Partial<Record<FactDimension, (catalogue: Catalogue) => NonNullable<Column['codes']>>> = {
  BRANCH: (catalogue) => named(catalogue.branches.all, 'BRANCH', catalogue),
  WARD: (catalogue) => named(catalogue.wards.all, 'WARD', catalogue),
  POSTAL_UNIT: (catalogue) => named(catalogue.organisations.all, 'POSTAL_UNIT', catalogue),
  PROCEDURE: (catalogue) => named(catalogue.procedures.all, 'PROCEDURE', catalogue),
  FIELD: (catalogue) => named(catalogue.fields.all, 'FIELD', catalogue),
};
