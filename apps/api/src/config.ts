/** Why the server will not start, and what to type. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `  • ${problem}`).join('\n');
    super(`Cấu hình chưa dùng được | The settings cannot be used:\n${list}`);
  }
}

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach the server; cookies and the origin check go by it. */
  readonly publicUrl: string;
  readonly origins: readonly string[];
  /** Unset: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly dashboardDir: string;
  readonly logLevel: string;
  /** Unset in development: made once and kept in the data folder. */
  readonly authSecret: string | undefined;
  /** 32 bytes in base64; seals owners' personal data. Unset in development: as above. */
  readonly personalKey: string | undefined;
  /** A reverse proxy of ours stands in front: the peer's address is the last one it names. */
  readonly behindProxy: boolean;
  /** Lets a collector from elsewhere read /metrics. */
  readonly metricsToken: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const freshKey = `node -e "console.log(require('node:crypto').randomBytes(32).toString('base64'))"`;

/** Reads the settings; in production it refuses to start on a weak one and prints the fix. */
export function readConfig(env: Env, root: string): Config {
  const problems: string[] = [];
  const production = env.NODE_ENV === 'production';
  const port = readPort(env.PORT, problems);
  const publicUrl = readUrl(env.PUBLIC_URL ?? `http://localhost:${port}`, problems);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!logLevels.includes(logLevel)) problems.push(`LOG_LEVEL: ${logLevels.join(', ')}.`);
  if (production) problems.push(...weaknesses(env));
  else problems.push(...malformedKeys(env));
  if (problems.length > 0) throw new BadConfig(problems);
  return {
    production,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicUrl,
    origins: originsOf(publicUrl, port, production),
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR ?? `${root}/.data`,
    dashboardDir: env.DASHBOARD_DIR ?? `${root}/apps/dashboard/dist`,
    logLevel,
    authSecret: env.AUTH_SECRET,
    personalKey: env.PERSONAL_KEY,
    behindProxy: env.BEHIND_PROXY === '1',
    metricsToken: env.METRICS_TOKEN,
  };
}

/** In development the page may be opened by either name of this machine. */
function originsOf(publicUrl: string, port: number, production: boolean): string[] {
  const origin = new URL(publicUrl).origin;
  return production
    ? [origin]
    : [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])];
}

function weaknesses(env: Env): string[] {
  const problems = malformedKeys(env);
  if (!env.AUTH_SECRET) problems.push(missing('AUTH_SECRET'));
  if (!env.PERSONAL_KEY) problems.push(missing('PERSONAL_KEY'));
  if (env.AUTH_SECRET && env.AUTH_SECRET === env.PERSONAL_KEY) {
    problems.push('AUTH_SECRET và PERSONAL_KEY phải khác nhau. | AUTH_SECRET and PERSONAL_KEY must differ.');
  }
  if (!env.DATABASE_URL) {
    problems.push(
      'DATABASE_URL: cần máy chủ PostgreSQL. | name the PostgreSQL server, e.g. postgresql://user:password@host:5432/tram_ho_so.',
    );
  }
  const url = env.PUBLIC_URL;
  if (!url)
    problems.push(
      'PUBLIC_URL: cần địa chỉ người dùng truy cập. | say where people reach it, e.g. https://hoso.example.vn.',
    );
  else if (!url.startsWith('https://') && !isLocal(url)) {
    problems.push(
      'PUBLIC_URL: phải là https. | must be https, otherwise the session cookie travels in the clear.',
    );
  }
  return problems;
}

function malformedKeys(env: Env): string[] {
  const problems: string[] = [];
  const secret = env.AUTH_SECRET;
  if (secret !== undefined && isWeak(secret)) {
    problems.push(`AUTH_SECRET quá yếu. | AUTH_SECRET is too weak: 32 random bytes or more. ${freshKey}`);
  }
  const key = env.PERSONAL_KEY;
  if (key !== undefined && (Buffer.from(key, 'base64').length !== 32 || isWeak(key))) {
    problems.push(
      `PERSONAL_KEY phải là 32 byte ngẫu nhiên dạng base64. | PERSONAL_KEY is 32 random bytes in base64. ${freshKey}`,
    );
  }
  return problems;
}

/** Short, repetitive or left as some example had it. */
function isWeak(secret: string): boolean {
  return (
    secret.length < 32 ||
    new Set(secret).size < 12 ||
    /change|secret|example|default|development/i.test(secret)
  );
}

function missing(name: string): string {
  return `${name}: thiếu. | missing; make one: ${freshKey}`;
}

function isLocal(url: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/.test(url);
}

function readPort(text: string | undefined, problems: string[]): number {
  const port = Number(text ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PORT: 0–65535.');
  return port;
}

function readUrl(text: string, problems: string[]): string {
  if (URL.canParse(text)) return text.replace(/\/$/, '');
  problems.push('PUBLIC_URL: không đọc được. | not a URL.');
  return 'http://localhost';
}
