// The front door of every command. Whatever Node starts it, it brings the checkout up to date with its
// lockfile and hands over to the Node and the packages named there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.made', 'compiled'),
};

/** What each command runs, and what must be made before it can. */
const commands = {
  start: { script: 'apps/api/src/main.ts', make: 'build' },
  test: { script: '.ci/test.ts', make: 'build' },
  credentials: { script: 'apps/api/src/cli/credentials.ts', make: 'generate' },
  import: { script: 'packages/db/src/cli/import.ts', make: 'generate' },
  export: { script: 'apps/api/src/cli/export.ts', make: 'generate' },
  simulate: { script: 'packages/db/src/cli/simulate.ts', make: 'generate' },
  bench: { script: 'apps/api/bench/bench.ts', make: 'generate' },
  'db:diff': { script: 'packages/db/src/cli/diff.ts', make: 'generate' },
};

/** How each of these is made, what it is made from besides the schema, and by what one sees that it was made. */
const tasks = {
  generate: {
    words: ['generate', '--filter=@tram-ho-so/db'],
    folders: [],
    made: 'packages/db/src/generated/prisma/client.ts',
  },
  build: {
    words: ['generate', 'build'],
    folders: ['apps/dashboard', 'packages/contract', 'packages/domain'],
    made: 'apps/dashboard/dist/index.html',
  },
};

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Usage: node run.mjs ${Object.keys(commands).join(' | ')}`);
  process.exit(2);
}
install();
make(command.make);
handOver(command.script, words);

/** Skipped when nothing that decides the packages has changed since the last time. */
function install() {
  const manifests = ['packages', 'apps']
    .flatMap((area) => readdirSync(join(root, area)).map((folder) => join(area, folder, 'package.json')))
    .filter((file) => existsSync(join(root, file)));
  const sources = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests];
  unlessStamped('install', sources, 'node_modules/.bin', () => {
    console.error('Đang cài đặt các gói… / Installing packages…');
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    mustRun('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--loglevel=error']);
  });
}

/** Generated code and the built dashboard; skipped when nothing they are made from has changed. */
function make(task) {
  const { words, folders, made } = tasks[task];
  const sources = [
    'prisma/schema.prisma',
    'packages/db/generate.ts',
    'pnpm-lock.yaml',
    ...folders.flatMap(filesBelow),
  ];
  unlessStamped(task, sources, made, () => {
    console.error('Đang dựng… / Building…');
    mustRun(join(bin, 'turbo'), ['run', ...words, '--output-logs=errors-only']);
  });
}

function unlessStamped(step, sources, made, act) {
  const stamp = join(root, 'node_modules', '.made', step);
  const seen = contentsOf(sources);
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === seen;
  if (current && existsSync(join(root, made))) return;
  act();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, seen);
}

function contentsOf(files) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'generated', '.turbo', 'e2e'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Quiet unless it fails. */
function mustRun(program, args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...env, CI: 'true' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  console.error(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status || 1);
}

/** Signals are the script's to answer; this process ends when it does, with its result. */
function handOver(script, args) {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
    stdio: 'inherit',
  });
  // A terminal's Ctrl-C reaches the script twice, from the terminal and from here; one that npm was sent, once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
