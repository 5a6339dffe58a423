import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing.ts';

const command = fileURLToPath(new URL('./import.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../../../prisma/data/register-sample.csv', import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function run(...words: string[]) {
  const key = Buffer.alloc(32, 7).toString('base64');
  const child = spawn(process.execPath, [command, ...words], {
    env: { ...process.env, DATABASE_URL: database.url, PERSONAL_KEY: key, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said, told };
}

test('a file that was read ends with 0, and each rejected row is told', { timeout: 60_000 }, async () => {
  const { code, said } = await run(sample, '--dry-run');
  expect(code).toBe(0);
  expect(said).toContain('Dry run: nothing was recorded.');
  expect(said).toContain('7 rows were rejected; the others were read.');
  expect(said).toMatch(/ 54 {2}Ngày tiếp nhận {2}INVALID_DATE/);
});

test('a file that cannot be read ends with 1 and its code', { timeout: 60_000 }, async () => {
  const { code, told } = await run(command);
  expect(code).toBe(1);
  expect(told).toContain('BAD_FILE: Không đọc được tệp');
});
