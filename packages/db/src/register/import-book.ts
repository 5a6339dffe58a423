import { registerColumns } from '@tram-ho-so/domain/register-row';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import type { JudgedRow } from './judged-row.ts';

/** What came of the rows of a file so far. */
export type RowCounts = {
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  /** Of those accepted or unchanged: rows that had something put right. */
  readonly repaired: number;
  readonly rejected: number;
};

export const noRows: RowCounts = { total: 0, accepted: 0, unchanged: 0, repaired: 0, rejected: 0 };

export function countRows(counts: RowCounts, rows: readonly JudgedRow[]): RowCounts {
  const of = (outcome: JudgedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    total: counts.total + rows.length,
    accepted: counts.accepted + of('ACCEPTED'),
    unchanged: counts.unchanged + of('UNCHANGED'),
    repaired: counts.repaired + rows.filter(isRepaired).length,
    rejected: counts.rejected + of('REJECTED'),
  };
}

const isRepaired = ({ outcome, remarks }: JudgedRow) =>
  outcome !== 'REJECTED' && remarks.some(({ severity }) => severity === 'REPAIRED');

export type ImportEntry = {
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly dryRun: boolean;
  readonly recordedBy: string | null;
  readonly now: Date;
};

/** Opens the entry of a file; its counts grow with each batch. */
export async function openImport(asker: Asker, entry: ImportEntry): Promise<number> {
  const row = await askFirst<{ id: number }>(
    asker,
    `INSERT INTO register_imports (file_name, sha256, dry_run, total, accepted, unchanged, repaired, rejected, recorded_at, recorded_by_id)
     VALUES ($1, $2, $3, 0, 0, 0, 0, 0, $4, $5) RETURNING id`,
    [entry.fileName, entry.sha256, entry.dryRun, entry.now, entry.recordedBy],
  );
  return row?.id ?? 0;
}

/** Writes the counts so far and what there is to say about the rows of a batch. */
export async function enterRows(
  asker: Asker,
  importId: number,
  counts: RowCounts,
  rows: readonly JudgedRow[],
): Promise<void> {
  const { total, accepted, unchanged, repaired, rejected } = counts;
  await ask(
    asker,
    `UPDATE register_imports SET total = $2, accepted = $3, unchanged = $4, repaired = $5, rejected = $6 WHERE id = $1`,
    [importId, total, accepted, unchanged, repaired, rejected],
  );
  const findings = [...rows].sort((a, b) => a.row - b.row).flatMap(findingsOf);
  if (findings.length === 0) return;
  await ask(
    asker,
    `INSERT INTO register_findings (import_id, row, "column", severity, code, message_vi, message_en)
     SELECT $1, f.row, f."column", f.severity, f.code, f.vi, f.en
     FROM jsonb_to_recordset($2::jsonb) AS f(row int, "column" text, severity text, code text, vi text, en text)`,
    [importId, JSON.stringify(findings)],
  );
}

const findingsOf = ({ row, remarks }: JudgedRow) =>
  remarks.map(({ column, severity, code, vi, en }) => ({
    row,
    column: registerColumns[column].vi,
    severity,
    code,
    vi,
    en,
  }));
