import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, type Step, suites } from './steps.ts';
import { sumOf, type Tally, tallyOf } from './tally.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules', '.made', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

type Outcome = { readonly code: number; readonly output: string };

function run({ program, words }: Step, more: readonly string[] = []): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words, ...more], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function check(step: Step): Promise<Tally> {
  const started = Date.now();
  const { code, output } = await run(step);
  say(step, started, code, code === 0 ? '' : output);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

async function testSuite(step: Step): Promise<Tally> {
  const started = Date.now();
  const file = join(reports, `${step.name}.json`);
  const { code, output } = await run(step, [
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const tally = tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code);
  say(step, started, tally.failed, tally.failed === 0 ? '' : output);
  return tally;
}

function say({ name }: Step, started: number, failed: number, output: string): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);
  if (output) console.log(output.trimEnd());
}

const checked = await Promise.all(checks.map(check));
const tested: Tally[] = [];
for (const suite of suites) tested.push(await testSuite(suite));
const { passed, failed } = sumOf([...checked, ...tested]);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
