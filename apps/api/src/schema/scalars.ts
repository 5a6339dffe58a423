import { GraphQLError, Kind } from 'graphql';
import { builder } from './builder.ts';

const dateTimeShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const localOffsetMs = 7 * 60 * 60 * 1000;

builder.scalarType('DateTime', {
  description:
    'An instant, ISO 8601 with an offset, e.g. `2026-11-23T09:10:00+07:00`; what is finer than a millisecond is cut off.',
  serialize: (at) => localIso(at as Date),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

builder.scalarType('Date', {
  description: 'A day in Asia/Ho_Chi_Minh, `yyyy-MM-dd`.',
  serialize: (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : String(day)),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Writes an instant with Hạ Long's offset, so that a reader sees local office time. */
function localIso(at: Date): string {
  return new Date(at.getTime() + localOffsetMs).toISOString().replace('Z', '+07:00');
}

function parseInstant(value: unknown): Date {
  const [text, day] = (typeof value === 'string' && dateTimeShape.exec(value)) || [];
  const at = text && day && dayExists(day) ? new Date(text) : undefined;
  if (!at || Number.isNaN(at.getTime()) || !isWithin(at, momentYears)) {
    throw unreadable('DateTime', '2026-11-23T09:10:00+07:00', momentYears);
  }
  return at;
}

function parseDay(value: unknown): string {
  const day = typeof value === 'string' && dateShape.test(value) ? value : undefined;
  if (!day || !dayExists(day) || !isWithin(new Date(day), dayYears))
    throw unreadable('Date', '2026-11-23', dayYears);
  return day;
}

/** The thirtieth of February is a slip of the pen, not the second of March. */
function dayExists(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Moments are those of the pilot, and the working calendar answers for them; days may be those of a birth. */
const momentYears: Years = [2000, 2100];
const dayYears: Years = [1900, 2200];

type Years = readonly [first: number, last: number];

function isWithin(at: Date, [first, last]: Years): boolean {
  return at.getUTCFullYear() >= first && at.getUTCFullYear() <= last;
}

function unreadable(scalar: string, example: string, [first, last]: Years): GraphQLError {
  return new GraphQLError(`${scalar} is written like "${example}", between ${first} and ${last}.`, {
    extensions: { code: 'UNREADABLE_DATE' },
  });
}
