import { parseArgs } from 'node:util';
import { dayOfIso } from '@tram-ho-so/domain/calendar';
import { dossierStatuses, dossierStatusWords } from '@tram-ho-so/domain/vocabulary';
import { endOfDay } from '../simulate/present.ts';
import { simulate } from '../simulate/simulate.ts';
import { openBooks } from './open-books.ts';
import { table } from './table.ts';

const usage = `Usage: npm run simulate -- [--dossiers 200000] [--months 18] [--seed 1] [--until yyyy-mm-dd] [--without-history]

  --dossiers         how many dossiers to tell (200000)
  --months           over how many months (18)
  --seed             another seed, another history (1)
  --until            last day of the history (today, up to this minute)
  --without-history  dossiers and owners only, for measuring lists of many millions`;

const asked = readAsked();
const { db, close } = await openBooks(process.env);
try {
  const told = await simulate(db, { ...asked, withLife: asked.withHistory, onProgress });
  process.stderr.write('\n');
  const byStatus = dossierStatuses.map((status) => {
    const { vi, en } = dossierStatusWords[status];
    return [vi, en, told.byStatus[status] ?? 0];
  });
  console.log(`Hồ sơ theo trạng thái | Dossiers by status\n${table(byStatus)}`);
  const rate = Math.round(told.dossiers / told.seconds);
  console.log(
    `${told.dossiers} hồ sơ, ${told.events} sự kiện | dossiers, events; ${told.seconds.toFixed(1)} s, ${rate}/s, → ${asked.until.toISOString()}`,
  );
} finally {
  await close();
}

function onProgress(dossiers: number): void {
  if (process.stderr.isTTY && dossiers % 20_000 === 0) process.stderr.write(`\r${dossiers}`);
}

function readAsked() {
  try {
    const { values } = parseArgs({
      options: {
        dossiers: { type: 'string', default: '200000' },
        months: { type: 'string', default: '18' },
        seed: { type: 'string', default: '1' },
        until: { type: 'string' },
        'without-history': { type: 'boolean', default: false },
      },
    });
    return {
      dossiers: whole('--dossiers', values.dossiers, 1, 20_000_000),
      months: whole('--months', values.months, 1, 120),
      seed: whole('--seed', values.seed, 0, 2 ** 31 - 1),
      until: values.until === undefined ? new Date() : lastMoment(values.until),
      withHistory: !values['without-history'],
    };
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`);
    process.exit(2);
  }
}

function whole(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} is a whole number from ${low} to ${high}.`);
  }
  return value;
}

/** The end of the day named, or now when that day is still going on. */
function lastMoment(date: string): Date {
  const end = /^\d{4}-\d\d-\d\d$/.test(date) ? endOfDay(dayOfIso(date)) : new Date(Number.NaN);
  if (Number.isNaN(end.getTime())) throw new RangeError('--until is a date like 2026-11-23.');
  return new Date(Math.min(end.getTime(), Date.now()));
}
