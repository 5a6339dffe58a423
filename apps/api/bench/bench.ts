import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDb, personalKeysFrom } from '@tram-ho-so/db';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { latency } from './latency.ts';
import { fire } from './load.ts';
import { fill, prepare } from './measured.ts';
import { operations } from './operations.ts';
import { processCost } from './process-cost.ts';
import { type Side, startApi, startFloor } from './sides.ts';

/** The API with its guards on against the same SQL on bare node:http, turn by turn in one run. */
const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    /** Only the operations whose name holds this. */
    only: { type: 'string', default: '' },
  },
});
const dossiers = Number(values.dossiers);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const connections = Number(values.connections);

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dataDir = process.env.DATA_DIR ?? `${root}.data/bench`;
mkdirSync(dataDir, { recursive: true });
const say = (line: string) => console.error(line);
const personalKey = createHash('sha256').update('only ever measured').digest('base64');
const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir, log: say });
const db = createDb({
  url: database.url,
  personalKeys: personalKeysFrom(Buffer.from(personalKey, 'base64')),
});
const sides: Side[] = [];
try {
  await fill(db, dossiers, say);
  const { sample, secret } = await prepare(db);
  const books = { url: database.url, dataDir, personalKey };
  const floor = await startFloor(books, sample);
  sides.push(floor);
  const api = await startApi(books, sample, secret);
  sides.push(api);
  await compare(floor, api);
  await latency(db, sample);
} finally {
  for (const side of sides) side.stop();
  await db.close();
  await database.stop();
}

async function compare(floor: Side, api: Side): Promise<void> {
  const rates = new Map<string, number>();
  const table = [];
  for (const [index, { name }] of operations.entries()) {
    if (!name.includes(values.only)) continue;
    say(name);
    await measure(floor, index, 1);
    await measure(api, index, 2);
    const turns = [];
    for (let round = 0; round < rounds; round += 1) {
      turns.push({ floor: await measure(floor, index, seconds), api: await measure(api, index, seconds) });
    }
    const ratios = turns.map((turn) => turn.api.rate / turn.floor.rate);
    rates.set(name, median(turns.map((turn) => turn.api.rate)));
    table.push({
      operation: name,
      'floor/s': Math.round(median(turns.map((turn) => turn.floor.rate))),
      'api/s': Math.round(rates.get(name) ?? 0),
      ratio: median(ratios).toFixed(2),
      range: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      'floor CPU µs': Math.round(median(turns.map((turn) => turn.floor.cpu))),
      'api CPU µs': Math.round(median(turns.map((turn) => turn.api.cpu))),
      'floor MiB': processCost(floor.pid).rssMiB,
      'api MiB': processCost(api.pid).rssMiB,
    });
  }
  console.table(table);
  const deep = rates.get('deep page (keyset)');
  const first = rates.get('list 25 with branch + procedure');
  if (deep && first) console.log(`A deep page takes ${(first / deep).toFixed(2)} × the time of the first.`);
  console.log(
    `${dossiers} dossiers, ${rounds} rounds of ${seconds} s a side, ${connections} connections, Node ${process.version}`,
  );
}

interface Measured {
  readonly rate: number;
  /** Microseconds of the server's processor time per answer. */
  readonly cpu: number;
}

async function measure(side: Side, operation: number, lasting: number): Promise<Measured> {
  const before = processCost(side.pid).cpuSeconds;
  const fired = await fire(side.port, side.shots(operation), {
    connections,
    milliseconds: lasting * 1000,
    accept: (body) => !/"errors"|"__typename":"(?!Dossier")/.test(body),
  });
  if (fired.wrong > 0) {
    throw new Error(
      `${fired.wrong} of ${fired.answered} answers to “${operations[operation]?.name}” were wrong: ${fired.example}`,
    );
  }
  const cpu = ((processCost(side.pid).cpuSeconds - before) / fired.answered) * 1_000_000;
  return { rate: fired.answered / fired.seconds, cpu };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
