import pg from 'pg';

const bigint = 20;
const date = 1082;
const moment = 1184;

const readAnyMoment = pg.types.getTypeParser(moment, 'text');
const plainMoment = /^\d{4}-.{5} .{8,15}\+00$/;

/** A page of dossiers holds 200 moments; the engine reads those of our years, told in UTC, in half the time. */
const readMoment = (text: string): Date =>
  plainMoment.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : readAnyMoment(text);

/** Counts and event ids fit a number; dates stay `YYYY-MM-DD`, since a local date has no moment. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === bigint) return Number;
    if (oid === date) return (text: string) => text;
    if (oid === moment && format !== 'binary') return readMoment;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
} as pg.CustomTypesConfig;

export interface PoolLimits {
  readonly connections: number;
  /** A statement that runs longer is cut by the database. */
  readonly statementTimeoutMs: number;
  readonly connectTimeoutMs: number;
}

export const usualLimits: PoolLimits = {
  connections: 16,
  statementTimeoutMs: 10_000,
  connectTimeoutMs: 2_000,
};

export function openPool(url: string, limits: PoolLimits, onError: (fault: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectTimeoutMs,
    statement_timeout: limits.statementTimeoutMs,
    idle_in_transaction_session_timeout: limits.statementTimeoutMs,
    types,
  });
  // An idle connection that the server closes must not end the process; the pool replaces it.
  pool.on('error', onError);
  return pool;
}
