import { dayOfIso, isoOfDay } from '../calendar/local-time.ts';

/** What an event's coded details say that the fold needs; anything else in them is for people. */
export interface EventParticulars {
  /** The promise as its extension made it. */
  readonly extendedDueAt?: Date | undefined;
  /** End of the term to bring the papers that were asked for (rule R9). */
  readonly waitingUntil?: Date | undefined;
  /** Received by post at a branch: the clock waits for the papers to arrive at the agency (rule R5). */
  readonly clockWaits?: boolean | undefined;
  /** The promises as a change of the calendar left them. */
  readonly recount?: Recount | undefined;
}

/** What a recount found: what remained of the units is kept, and stands in the events before it. */
export interface Recount {
  readonly dueAt: Date;
  readonly officialDueAt: Date;
  /** The day from which the running stretch is counted, not itself counted. */
  readonly dayZero: number;
}

/** Coded facts of an event as the books keep them; never personal data. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

type Kept = Readonly<Record<string, unknown>> | null | undefined;

/** Reads the particulars out of the details of an event in the books. */
export function particularsIn(details: Kept): EventParticulars {
  if (!details) return {};
  return {
    extendedDueAt: momentIn(details, 'extendedDueAt'),
    waitingUntil: momentIn(details, 'waitingUntil'),
    clockWaits: details.clockWaits === true,
    recount: recountIn(details),
  };
}

/** The details under which the particulars are kept. */
export function detailsOf({
  extendedDueAt,
  waitingUntil,
  clockWaits,
  recount,
}: EventParticulars): EventDetails {
  return {
    ...(extendedDueAt && { extendedDueAt: extendedDueAt.toISOString() }),
    ...(waitingUntil && { waitingUntil: waitingUntil.toISOString() }),
    ...(clockWaits && { clockWaits }),
    ...(recount && {
      recountedDueAt: recount.dueAt.toISOString(),
      recountedOfficialDueAt: recount.officialDueAt.toISOString(),
      recountedFrom: isoOfDay(recount.dayZero),
    }),
  };
}

function recountIn(details: Readonly<Record<string, unknown>>): Recount | undefined {
  const dueAt = momentIn(details, 'recountedDueAt');
  const officialDueAt = momentIn(details, 'recountedOfficialDueAt');
  const { recountedFrom } = details;
  if (!dueAt || !officialDueAt || typeof recountedFrom !== 'string') return undefined;
  return { dueAt, officialDueAt, dayZero: dayOfIso(recountedFrom) };
}

function momentIn(details: Readonly<Record<string, unknown>>, name: string): Date | undefined {
  const text = details[name];
  return typeof text === 'string' ? new Date(text) : undefined;
}
