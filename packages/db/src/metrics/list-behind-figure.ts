import { type Atom, metricOf } from '@tram-ho-so/domain/metrics';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { lookedAt } from './looked-at.ts';
import { type MetricAsked, wholePeriod } from './metric-asked.ts';
import { countsIn, holds, leftOutFor, type Statement } from './statement.ts';

/** Which of the dossiers a figure looks at: those counted, the part of them, the rest, or those left out. */
export type BehindPart = 'WHOLE' | 'PART' | 'REST' | 'LEFT_OUT';

/** A dossier behind a figure, as it stood then. */
export interface BehindRow {
  readonly id: number;
  readonly code: string;
  readonly procedureId: number;
  readonly branchId: number | null;
  readonly status: DossierStatus;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly officialDueAt: Date | null;
  readonly closedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly usedDays: number | null;
  /** It is of the part. */
  readonly part: boolean;
  /** Why it is left out. */
  readonly leftOut: Atom | null;
}

export interface BehindAsked extends MetricAsked {
  readonly which: BehindPart;
  /** Of those left out, only the ones of this reason. */
  readonly reason?: Atom | undefined;
}

export interface BehindPage {
  readonly first: number;
  readonly after?: { readonly submittedAt: Date; readonly id: number } | undefined;
}

/** A page of the dossiers behind a figure, the latest submitted first; one more than asked for tells that there are more. */
export async function listBehindFigure(db: Db, asked: BehindAsked, page: BehindPage): Promise<BehindRow[]> {
  const { text, values } = behindStatement(asked, page, await db.pilotBook.current());
  return askPatiently<BehindRow>(db, text, values);
}

/** How many they are. */
export async function countBehindFigure(db: Db, asked: BehindAsked): Promise<number> {
  const { text, values } = lookedAt(asked, [wholePeriod(asked.period)], await db.pilotBook.current());
  const [row] = await askPatiently<{ n: number }>(
    db,
    `SELECT count(*)::int AS n ${text} AND ${among(asked)}`,
    values,
  );
  return row?.n ?? 0;
}

/** What explains a figure to who reads SQL. */
export const behindStatement = (
  asked: BehindAsked,
  { first, after }: BehindPage,
  pilot: Pilot,
): Statement => {
  const { text, values } = lookedAt(asked, [wholePeriod(asked.period)], pilot);
  const given = [...values];
  const value = (each: unknown) => `$${given.push(each)}`;
  const later = after
    ? `AND (f.submitted_at, f.id) < (${value(after.submittedAt)}::timestamptz, ${value(after.id)}::int)`
    : '';
  return {
    text: `SELECT f.id, f.code, f.procedure_id AS "procedureId", f.branch_id AS "branchId", f.status,
       f.submitted_at AS "submittedAt", f.accepted_at AS "acceptedAt", f.official_due_at AS "officialDueAt",
       f.closed_at AS "closedAt", f.returned_at AS "returnedAt", f.used_days AS "usedDays",
       ${partOf(asked)} AS part, ${reasonOf(asked)} AS "leftOut"
     ${text} AND ${among(asked)} ${later}
     ORDER BY f.submitted_at DESC, f.id DESC LIMIT ${value(first)}`,
    values: given,
  };
};

function partOf({ metric }: BehindAsked): string {
  const { measure } = metricOf(metric);
  return measure.kind === 'SHARE' ? holds(measure.part) : 'true';
}

function reasonOf({ metric }: BehindAsked): string {
  const { excluded } = metricOf(metric);
  if (excluded.length === 0) return 'NULL::text';
  return `CASE ${excluded.map((atom) => `WHEN ${holds(atom)} THEN '${atom}'`).join(' ')} END`;
}

function among(asked: BehindAsked): string {
  const metric = metricOf(asked.metric);
  const counts = countsIn(metric);
  const conditions = {
    WHOLE: counts,
    PART: `${counts} AND ${partOf(asked)}`,
    REST: `${counts} AND NOT ${partOf(asked)}`,
    LEFT_OUT: asked.reason ? leftOutFor(metric, asked.reason) : `NOT (${counts})`,
  } as const satisfies Record<BehindPart, string>;
  return conditions[asked.which];
}
