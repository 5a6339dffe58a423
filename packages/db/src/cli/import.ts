import { createWriteStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { BadFile } from '@tram-ho-so/domain/refusal';
import type { Db } from '../db.ts';
import { importRegister } from '../register/import-register.ts';
import { readFindings } from '../register/read-findings.ts';
import { registerReport } from '../register/register-report.ts';
import { openBooks } from './open-books.ts';
import { table } from './table.ts';

const usage = `Usage: npm run import -- FILE [--dry-run] [--report out.csv]

  FILE        a register (form 06) as UTF-8 CSV or XLSX
  --dry-run   say what would come of each row and write nothing but this report
  --report    write every finding to a CSV file

Ends with 0 when the file was read, even if rows were rejected; with 1 when it cannot be read.`;

/** More rejections than this are for the report file. */
const SHOWN = 200;

const asked = readAsked();
const { db, close } = await openBooks(process.env);
try {
  await run(db);
} catch (fault) {
  if (!(fault instanceof BadFile) && !isMissingFile(fault)) throw fault;
  console.error(fault instanceof BadFile ? `${fault.code}: ${fault.vi}\n${fault.en}` : fault.message);
  process.exitCode = 1;
} finally {
  await close();
}

async function run(books: Db): Promise<void> {
  const started = performance.now();
  const { path, dryRun, report } = asked;
  const fileName = basename(path);
  const summary = await importRegister(books, {
    fileName,
    source: path,
    dryRun,
    recordedBy: null,
    now: new Date(),
  });
  const seconds = (performance.now() - started) / 1000;
  const { total, accepted, unchanged, repaired, rejected } = summary;
  if (dryRun) console.log('Chạy thử: không ghi gì vào sổ. | Dry run: nothing was recorded.');
  const rows = [
    ['Được nhận', 'Accepted', accepted],
    ['Không đổi', 'Unchanged', unchanged],
    ['Từ chối', 'Rejected', rejected],
    ['Tổng số', 'Total', total],
    ['  trong đó đã sửa', '  of which repaired', repaired],
  ];
  console.log(table(rows));
  await showRejected(books, summary.id, rejected);
  if (report !== undefined) {
    await pipeline(registerReport(books, summary.id), createWriteStream(report));
    console.log(`Báo cáo | Report: ${report}`);
  }
  const rate = Math.round(total / seconds);
  console.log(
    `Đã đọc ${fileName}: ${seconds.toFixed(1)} s, ${rate} dòng/s. | Read, ${rate} rows/s. (#${summary.id})`,
  );
}

async function showRejected(books: Db, importId: number, rejected: number): Promise<void> {
  if (rejected === 0) return;
  console.log(
    `${rejected} dòng bị từ chối; các dòng còn lại đã được đọc. | ${rejected} rows were rejected; the others were read.`,
  );
  const page = { first: SHOWN, after: undefined, severity: 'REJECTED' } as const;
  for (const { row, column, code, vi, en } of await readFindings(books, importId, page)) {
    console.log(`  ${String(row).padStart(6)}  ${column ?? ''}  ${code}\n          ${vi}\n          ${en}`);
  }
}

function isMissingFile(fault: unknown): fault is Error {
  return fault instanceof Error && 'code' in fault && /^(ENOENT|EISDIR|EACCES)$/.test(String(fault.code));
}

function readAsked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, report: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error('Name one file.');
    const here = process.env.INIT_CWD ?? process.cwd();
    return {
      path: resolve(here, file),
      dryRun: values['dry-run'],
      report: values.report === undefined ? undefined : resolve(here, values.report),
    };
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`);
    process.exit(2);
  }
}
