import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditExport, tellBooks } from '@tram-ho-so/db';
import { openBooks } from '@tram-ho-so/db/cli/open-books';
import { isMetricId } from '@tram-ho-so/domain/metrics';
import { Refusal } from '@tram-ho-so/domain/refusal';
import { exportFormats } from '@tram-ho-so/domain/vocabulary';
import { exportAddressed } from '../exports/export-asked.ts';
import { readSaid, type Subject } from '../exports/read-address.ts';
import { startExport } from '../exports/start-export.ts';

const usage = `Usage: npm run export -- dossiers --format csv|xlsx|parquet|ndjson --out FILE --purpose "…" [options]
       npm run export -- metric M01 --kind MONTH --year 2026 --nth 10 --by BRANCH --format csv --out FILE --purpose "…"

  --as-of         2026-11-01T00:00:00+07:00; left out: now
  --purpose       what for, in words; recorded in the audit log
  --purpose-code  REPORTING, RESEARCH, INSPECTION, DATA_QUALITY or DATA_SHARING (REPORTING)
  --project       dossiers keep their pseudonyms within a project
  --package       a data package (zip) with dictionary, manifest and README
  --bom           a byte order mark before a CSV file, for Excel
  --english       headings of a workbook in English
  --branch --ward --procedure --field --phase --channel --assistance --return-channel --status --origin
                  codes, separated by commas
  --submitted-from --submitted-to
                  days, e.g. 2026-10-01
Of a figure:
  --from --to     days; or --kind MONTH, QUARTER or YEAR with --year and --nth
  --reckoning     CALENDAR or REPORT (CALENDAR)
  --by            up to three of BRANCH, WARD, POSTAL_UNIT, PROCEDURE, FIELD, PHASE, CHANNEL, ASSISTANCE, RETURN_CHANNEL and
                  one of MONTH, WEEK, DAY
  --postal-unit --none
                  further conditions; --status and --submitted-… are of dossiers
  --published     for publication: small cells are left blank, with those from which they would follow; --by takes two`;

const texts = [
  'as-of',
  'purpose',
  'purpose-code',
  'project',
  'branch',
  'ward',
  'procedure',
  'field',
  'phase',
  'channel',
  'assistance',
  'return-channel',
  'status',
  'origin',
  'submitted-from',
  'submitted-to',
  'postal-unit',
  'none',
  'from',
  'to',
  'kind',
  'year',
  'nth',
  'reckoning',
  'by',
] as const;
const switches = { package: 'packaged', bom: 'bom', english: 'english', published: 'published' } as const;

const { out, said } = readAsked();
const { db, close } = await openBooks(process.env);
try {
  await run();
} catch (fault) {
  await rm(out, { force: true });
  if (!(fault instanceof Refusal)) throw fault;
  console.error(told(fault));
  process.exitCode = 1;
} finally {
  await close();
}

async function run(): Promise<void> {
  const started = performance.now();
  const now = new Date();
  const pilot = await db.pilotBook.current();
  const asking = { visibility: { kind: 'ALL' }, ownProject: 'command', pilot, now } as const;
  const asked = exportAddressed(said, asking);
  const job = { ...asked, publicId: randomUUID() };
  const nobody = { userId: null, keyId: null };
  await db.prisma.$transaction((tx) => auditExport(tx, 'STREAM_EXPORT', job, nobody, now));
  const books = await tellBooks(db);
  const { written } = startExport(books, asked, out, ({ expected, rows }) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${rows} / ${expected}`);
  });
  const done = await written;
  if (!done) throw new Error('The export was stopped.');
  const { rows, bytes, sha256, peakMiB } = done;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${out}\n${rows} dòng | rows; ${bytes} byte; ${seconds.toFixed(1)} s; ${peakMiB} MiB\nsha256 ${sha256}`,
  );
}

function readAsked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
        ...Object.fromEntries(Object.keys(switches).map((name) => [name, { type: 'boolean' } as const])),
      },
    });
    const read: Readonly<Record<string, string | boolean | undefined>> = values;
    const subject = subjectIn(positionals);
    const format = exportFormats.find((each) => each.toLowerCase() === read.format);
    if (!format) throw new Error('--format is csv, xlsx, parquet or ndjson.');
    if (typeof read.out !== 'string') throw new Error('--out names the file.');
    const file = resolve(process.env.INIT_CWD ?? process.cwd(), read.out);
    return { out: file, said: readSaid(subject, format, paramsOf(read)) };
  } catch (fault) {
    console.error(`${told(fault)}\n\n${usage}`);
    process.exit(2);
  }
}

function told(fault: unknown): string {
  if (fault instanceof Refusal) return `${fault.path ?? ''}: ${fault.vi}\n${fault.en}`;
  return fault instanceof Error ? fault.message : String(fault);
}

function subjectIn([what, id, ...more]: readonly string[]): Subject {
  if (what === 'dossiers' && id === undefined) return { kind: 'DOSSIERS' };
  if (what === 'metric' && id && isMetricId(id) && more.length === 0) return { kind: 'METRIC', id };
  throw new Error('Name dossiers, or metric and a figure, e.g. metric M01.');
}

function paramsOf(read: Readonly<Record<string, string | boolean | undefined>>): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of texts) if (typeof read[name] === 'string') params.set(inCamelCase(name), read[name]);
  for (const [name, as] of Object.entries(switches)) if (read[name] === true) params.set(as, 'true');
  return params;
}

function inCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
