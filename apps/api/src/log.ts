import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Names under which personal data or secrets could reach a log; their values are cut out wherever they stand. */
const neverLogged = [
  'owner',
  'name',
  'idNumber',
  'phone',
  'address',
  'email',
  'birthDate',
  'password',
  'secret',
  'token',
  'cookie',
  'authorization',
  'search',
  'content',
  'variables',
];

const paths = neverLogged.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `headers["${name}"]`]);

/** Structured log lines, one per request and fault, without personal data. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: { paths: [...new Set(paths)], censor: '[redacted]' },
    serializers: { err: describeFault },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A fault without the values that a driver likes to put into its message. */
function describeFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {};
  return { type: fault.name, ...code, stack: framesOf(fault) };
}

function framesOf(fault: Error): string[] {
  const lines = (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines.slice(0, 12).map((line) => line.trim());
}
