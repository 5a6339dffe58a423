import type { Writable } from 'node:stream';
import type { Catalogue, ExportJob, ExportWritten } from '@tram-ho-so/db';
import { withDossierRows } from '@tram-ho-so/db/exports/dossier-rows';
import type { ExportBooks } from '@tram-ho-so/db/exports/export-books';
import { readMetricInHistory } from '@tram-ho-so/db/metrics/read-metric';
import { catalogueAt } from '@tram-ho-so/db/pilot/catalogue-at';
import { metricOf } from '@tram-ho-so/domain/metrics';
import { type ExportKind, exportPurposeWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Table } from '@tram-ho-so/tables/table';
import { writePackage } from '@tram-ho-so/tables/write-package';
import { writeTable } from '@tram-ho-so/tables/write-table';
import { conditionsSaid } from './conditions-said.ts';
import { dossierTable, dossierTitle } from './dossier-table.ts';
import { metricTable } from './metric-table.ts';
import { publishedOf } from './published-of.ts';

/** What of a job its file depends on: the same of it gives the same bytes. */
export type ExportAsked = Pick<
  ExportJob,
  'kind' | 'format' | 'packaged' | 'options' | 'query' | 'asOf' | 'purposeCode' | 'purpose' | 'project'
>;

export interface Progress {
  readonly expected: number;
  readonly rows: number;
}

type Act<Answer> = (expected: number, table: Table) => Promise<Answer>;
type Source = <Answer>(books: ExportBooks, asked: ExportAsked, act: Act<Answer>) => Promise<Answer>;

/** Where the table of each kind comes from. */
const sources = {
  DOSSIERS: (books, { asOf, query, project }, act) =>
    withDossierRows(books, { asOf, project, ...query }, ({ expected, rows }) =>
      act(expected, dossierTable(books.catalogue, rows)),
    ),
  METRIC: async (books, { asOf, query: { figure, visibility, published } }, act) => {
    if (!figure) throw new Error('No figure is named.');
    const { catalogue } = books;
    const asked = { ...figure, asOf, visibility };
    const answer = await readMetricInHistory(books, asked, catalogue);
    const shown = published ? await publishedOf(books, asked, answer) : undefined;
    return act(answer.rows.length + 1, metricTable(figure, answer, catalogue, shown));
  },
} as const satisfies Record<ExportKind, Source>;

/** Writes an export to a sink, which is not ended, and tells after each batch how far it is. Every row expected is written. */
export async function writeExport(
  books: ExportBooks,
  asked: ExportAsked,
  sink: Writable,
  onProgress: (progress: Progress) => void,
): Promise<ExportWritten> {
  const source: Source = sources[asked.kind];
  const then = { ...books, catalogue: catalogueAt(books.catalogue, asked.asOf) };
  return source(then, asked, async (expected, table) => {
    let rows = 0;
    onProgress({ expected, rows });
    const counted = counting(table.rows, (more) => {
      rows += more;
      onProgress({ expected, rows });
    });
    const about = aboutOf(asked, then.catalogue);
    const { bytes, sha256 } = await written(asked, { ...table, rows: counted }, about, sink);
    if (rows !== expected) throw new Error(`${expected} rows were expected and ${rows} written.`);
    return { rows, bytes, sha256 };
  });
}

type About = ReturnType<typeof aboutOf>;

function written(asked: ExportAsked, table: Table, about: About, sink: Writable): Promise<ExportWritten> {
  const { format, packaged, options } = asked;
  const all = { ...options, about };
  if (!packaged) return writeTable(table, format, sink, all);
  const parts = { tables: [{ table, format }], about: packageOf(asked), options: all };
  return writePackage(parts, sink);
}

const aboutOf = ({ asOf, purpose, purposeCode, project, query }: ExportAsked, catalogue: Catalogue) =>
  [
    [{ vi: 'Nội dung', en: 'Content' }, `${titleOf(query).vi} | ${titleOf(query).en}`],
    [{ vi: 'Số liệu tính đến', en: 'As of' }, asOf.toISOString()],
    [{ vi: 'Đề tài', en: 'Project' }, project],
    [{ vi: 'Mục đích', en: 'Purpose' }, `${exportPurposeWords[purposeCode].vi}: ${purpose}`],
    ...conditionsSaid(query, catalogue),
    ...(query.published
      ? [[{ vi: 'Công bố', en: 'Publication' }, `${blanks.vi} | ${blanks.en}`] as const]
      : []),
  ] as const;

const titleOf = ({ figure }: ExportAsked['query']) => (figure ? metricOf(figure.metric).name : dossierTitle);

const blanks = {
  vi: 'Ô có quá ít người được để trống, cùng những ô mà từ đó suy ra được.',
  en: 'Cells of too few persons are left blank, with those from which they would follow.',
};

const ofDossiers = {
  vi: 'Mỗi dòng là một hồ sơ tại thời điểm chốt số liệu, không có họ tên, số định danh, điện thoại, địa chỉ hay nội dung tự do.',
  en: 'One row a dossier as it stood at the moment of the data; no name, ID number, phone, address or free text.',
};

const described = (sentence: Said, published = false): Said =>
  published ? { vi: `${sentence.vi} ${blanks.vi}`, en: `${sentence.en} ${blanks.en}` } : sentence;

function packageOf({ asOf, purpose, purposeCode, project, query }: ExportAsked) {
  const { figure, filter } = query;
  const metric = figure && metricOf(figure.metric);
  return {
    name: figure ? `tram-ho-so-${figure.metric.toLowerCase()}` : 'tram-ho-so-dossiers',
    title: titleOf(query),
    description: metric ? described(metric.sentence, query.published) : ofDossiers,
    asOf,
    query: figure ? { ...figure } : { ...filter, project },
    purpose: `${purposeCode}: ${purpose}`,
    definitions: figure && metric ? { [figure.metric]: metric.version } : {},
  };
}

async function* counting<Row>(
  batches: AsyncIterable<readonly Row[]>,
  count: (rows: number) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    yield batch;
    count(batch.length);
  }
}
