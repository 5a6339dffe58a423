import { detailsOf } from '@tram-ho-so/domain/exports';
import type pg from 'pg';
import type { Visibility } from '../dossiers/visibility.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { type CellRow, cellsStatement } from './cells.ts';
import { copiedInTurn } from './copied-rows.ts';
import { type DossierColumnName, dossierColumnNames } from './dossier-columns.ts';
import type { ExportBooks } from './export-books.ts';
import type { ExportFilter } from './export-filter.ts';
import { inSnapshot } from './in-snapshot.ts';
import { type Pseudonyms, pseudonymsOf } from './pseudonym.ts';
import { countStatement, type Part, type ReleaseAsked, rowsStatement } from './release.ts';

export interface DossierExport {
  readonly asOf: Date;
  readonly filter: ExportFilter;
  readonly visibility: Visibility;
  readonly project: string;
}

export type ExportCell = string | number | boolean | null;

export interface ExportRows {
  /** How many rows there are, counted in the same snapshot. */
  readonly expected: number;
  /** In the order of `dossierColumnNames`. */
  readonly rows: AsyncIterable<readonly (readonly ExportCell[])[]>;
}

/** Reads every dossier as it was at `asOf`, without direct identifiers, in one snapshot that `read` may take its time with. */
export async function withDossierRows<Answer>(
  { pool, personalKeys, catalogue }: ExportBooks,
  asked: DossierExport,
  read: (rows: ExportRows) => Promise<Answer>,
): Promise<Answer> {
  const names = pseudonymsOf(personalKeys, asked.project);
  return inSnapshot(pool, async ([one, other]) => {
    const release = await releaseFor(one, asked, catalogue, names);
    const parts = await partsOf(one);
    const copied = copiedInTurn(
      [one, other],
      parts.map((part) => rowsStatement(release, part)),
    );
    const counted = countStatement(release);
    const { rows } = await other.query<{ rows: number }>(counted.text, [...counted.values]);
    return read({ expected: rows[0]?.rows ?? 0, rows: told(copied, names) });
  });
}

/** Dossiers of a part: its rows are put in order while those of the part before it are written. */
const partLength = 100_000;

async function partsOf(client: pg.PoolClient): Promise<Part[]> {
  const { rows } = await client.query<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM dossiers');
  const parts = Math.ceil((rows[0]?.last ?? 0) / partLength);
  const full = Array.from({ length: parts }, (_, nth) => ({
    from: nth * partLength,
    to: (nth + 1) * partLength,
  }));
  return [...full, 'GENERALISED'];
}

async function releaseFor(
  client: pg.PoolClient,
  { asOf, filter, visibility }: DossierExport,
  pilot: Catalogue,
  { shuffle }: Pseudonyms,
): Promise<ReleaseAsked> {
  const { sensitiveFields, smallCellPersons } = pilot.setting;
  const { text, values } = cellsStatement(asOf, sensitiveFields, pilot);
  const { rows } = await client.query<CellRow>(text, [...values]);
  return { asOf, filter, visibility, pilot, shuffle, cells: detailsOf(rows, smallCellPersons) };
}

const readers: Partial<Record<DossierColumnName, (text: string) => ExportCell>> = {
  pause_days: Number,
  supplements: Number,
  fee_vnd: Number,
  late: (text) => text === 't',
};

/** Words that come again and again are kept once, so that a writer that gathers rows holds little; days alone are thousands. */
const mostKept = 10_000;

function keeping(read: (text: string) => ExportCell): (text: string) => ExportCell {
  const known = new Map<string, ExportCell>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const cell = read(text);
    if (known.size < mostKept) known.set(text, cell);
    return cell;
  };
}

async function* told(batches: AsyncIterable<(string | null)[][]>, names: Pseudonyms) {
  const each = dossierColumnNames.map((name) => keeping(readers[name] ?? ((text) => text)));
  each[0] = (id) => names.of(Number(id));
  for await (const batch of batches) {
    yield batch.map((row): ExportCell[] =>
      row.map((text, index) => (text === null ? null : (each[index]?.(text) ?? null))),
    );
  }
}
