import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDb, createKey, listDossiers, personalKeysFrom } from '@tram-ho-so/db';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { seedPilot } from '@tram-ho-so/db/seed/seed-pilot';
import { simulate } from '@tram-ho-so/db/simulate/simulate';
import { fire, type Shot, shot } from './load.ts';
import { operations, type Sample } from './operations.ts';
import { processCost } from './process-cost.ts';

/** The API with its guards on against the same SQL on bare node:http, turn by turn in one run. */
const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    only: { type: 'string', default: '' },
  },
});
const [dossiers, rounds, seconds, connections] = [
  values.dossiers,
  values.rounds,
  values.seconds,
  values.connections,
].map(Number) as [number, number, number, number];

const apiPort = 4392;
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
try {
  await fill();
  const { sample, secret } = await prepare();
  await measure(sample, secret);
} finally {
  await db.close();
  await database.stop();
}

async function fill(): Promise<void> {
  await seedPilot(db, new Date());
  const { rows } = await db.pool.query<{ n: number }>('SELECT count(*) AS n FROM dossiers');
  const missing = dossiers - (rows[0]?.n ?? 0);
  if (missing > 0) {
    say(`${missing} dossiers to simulate…`);
    await simulate(db, { dossiers: missing, months: 18, seed: 1, until: new Date() });
  }
  const client = await db.pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release(true);
  }
}

/** Questions to ask, and a key of the centre that simulated dossiers belong to. */
async function prepare(): Promise<{ sample: Sample; secret: string }> {
  const now = new Date();
  const { rows } = await db.pool.query<{ code: string; organisationId: number }>(
    `SELECT code, (SELECT id FROM organisations WHERE code = 'HCC_HA_LONG') AS "organisationId"
     FROM dossiers WHERE id % 97 = 0 LIMIT 200`,
  );
  const organisationId = rows[0]?.organisationId ?? 0;
  const { rows: middle } = await db.pool.query<{ at: Date }>(
    'SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY submitted_at) AS at FROM dossiers',
  );
  const visibility = { kind: 'ALL' } as const;
  const before = new Date(middle[0]?.at ?? now);
  const page = await listDossiers(db, {
    filter: { submittedTo: new Date(before.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as never },
    sort: 'RECEIVED_DESC',
    page: { first: 1 },
    visibility,
    now,
    searchOwners: false,
  });
  const asked = {
    name: 'Bench',
    organisationId,
    scopes: ['READ' as const, 'WRITE' as const],
    expiresAt: null,
  };
  const { secret } = await createKey(db, asked, { userId: null, keyId: null }, now);
  return {
    sample: {
      codes: rows.map(({ code }) => code),
      deepCursor: page.rows[0]?.cursor ?? '',
      visibility,
      organisationId,
    },
    secret,
  };
}

interface Side {
  readonly pid: number;
  readonly port: number;
  readonly shots: (operation: number) => () => Shot;
  readonly stop: () => void;
}

async function measure(sample: Sample, secret: string): Promise<void> {
  const sides = { floor: await startFloor(sample), api: await startApi(sample, secret) };
  try {
    const found = [];
    for (const [index, operation] of operations.entries()) {
      if (!operation.name.includes(values.only)) continue;
      say(operation.name);
      await once(sides.floor, index, 1);
      await once(sides.api, index, 1);
      const floor: Measured[] = [];
      const api: Measured[] = [];
      for (let round = 0; round < rounds; round += 1) {
        floor.push(await once(sides.floor, index, seconds));
        api.push(await once(sides.api, index, seconds));
      }
      const ratios = api.map(({ rate }, round) => rate / (floor[round]?.rate ?? Number.NaN));
      found.push({
        operation: operation.name,
        'floor/s': Math.round(median(floor.map(({ rate }) => rate))),
        'api/s': Math.round(median(api.map(({ rate }) => rate))),
        ratio: median(ratios).toFixed(2),
        'lowest–highest': `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
        'floor CPU µs': Math.round(median(floor.map(({ cpu }) => cpu))),
        'api CPU µs': Math.round(median(api.map(({ cpu }) => cpu))),
        'floor RSS MiB': processCost(sides.floor.pid).rssMiB,
        'api RSS MiB': processCost(sides.api.pid).rssMiB,
      });
    }
    console.table(found);
    const deep = found.find(({ operation }) => operation.startsWith('deep'));
    const first = found.find(({ operation }) => operation.startsWith('list'));
    if (deep && first)
      console.log(`deep page : first page = ${(first['api/s'] / deep['api/s']).toFixed(2)} × the time`);
    console.log(
      `${dossiers} dossiers, ${rounds} rounds of ${seconds} s a side, ${connections} connections, Node ${process.version}`,
    );
  } finally {
    sides.floor.stop();
    sides.api.stop();
  }
}

interface Measured {
  readonly rate: number;
  /** Microseconds of the server's processor time per answer. */
  readonly cpu: number;
}

async function once(side: Side, operation: number, lasting: number): Promise<Measured> {
  const before = processCost(side.pid).cpuSeconds;
  const {
    answered,
    seconds: took,
    wrong,
    example,
  } = await fire(side.port, side.shots(operation), {
    connections,
    milliseconds: lasting * 1000,
    accept: (body) => !body.includes('"errors"') && !body.includes('"refusal"'),
  });
  if (wrong > 0)
    throw new Error(
      `${wrong} of ${answered} answers to “${operations[operation]?.name}” were wrong: ${example}`,
    );
  const cpu = ((processCost(side.pid).cpuSeconds - before) / answered) * 1_000_000;
  return { rate: answered / took, cpu };
}

async function startFloor(sample: Sample): Promise<Side> {
  const args = [database.url, personalKey, JSON.stringify(sample)];
  const child = fork(fileURLToPath(new URL('./floor.ts', import.meta.url)), args);
  const port = await new Promise<number>((resolve) => child.once('message', (said) => resolve(Number(said))));
  const shots = (operation: number) => {
    const one = shot(`/${operation}`, {});
    return () => one;
  };
  return { pid: child.pid ?? 0, port, shots, stop: () => child.kill() };
}

async function startApi(sample: Sample, secret: string): Promise<Side> {
  const child = fork(fileURLToPath(new URL('../src/main.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PERSONAL_KEY: personalKey,
      DATA_DIR: dataDir,
      PORT: String(apiPort),
      LOG_LEVEL: 'error',
    },
  });
  await untilReady(apiPort);
  let turn = 0;
  const headers = { authorization: `Bearer ${secret}` };
  const shots = (index: number) => {
    const operation = operations[index];
    if (!operation) throw new Error('no such operation');
    const made = Array.from({ length: 400 }, (_, at) =>
      shot(
        '/graphql',
        headers,
        JSON.stringify({ query: operation.document, variables: operation.variables(sample, at) }),
      ),
    );
    return () => made[turn++ % made.length] as Shot;
  };
  return { pid: child.pid ?? 0, port: apiPort, shots, stop: () => child.kill('SIGTERM') };
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const ok = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API did not become ready in 30 s');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
