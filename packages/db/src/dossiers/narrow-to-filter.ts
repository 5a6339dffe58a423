import { dayOf, dayOfIso, type IsoDate, instantAt } from '@tram-ho-so/domain/calendar';
import type { Pilot } from '../pilot/pilot.ts';
import type { Clauses } from './clauses.ts';
import type { DossierFilter } from './dossier-filter.ts';
import { closedRank, openStatuses, pausedStatuses, quoted, runningStatuses } from './open-statuses.ts';
import { oneOf } from './visibility.ts';

const running = `d.status IN (${quoted(runningStatuses)})`;
const paused = `d.status IN (${quoted(pausedStatuses)})`;

/** The citizen's term to bring papers has passed by a moment, given by its place among the values. */
export const termOver = (now: string): string =>
  `d.status = 'SUPPLEMENT_REQUESTED' AND d.waiting_until < ${now}::timestamptz`;

/** Writes a filter as conditions; the search is not among them. */
export function narrowToFilter(clauses: Clauses, filter: DossierFilter, pilot: Pilot, now: Date): void {
  narrowToWords(clauses, filter);
  narrowToPlaces(clauses, filter, pilot);
  narrowToDates(clauses, filter);
  narrowToClock(clauses, filter, now);
}

function narrowToWords(
  clauses: Clauses,
  { status, phase, channel, assistance, origin }: DossierFilter,
): void {
  among(clauses, 'd.status', 'DossierStatus', status);
  among(clauses, 'd.phase', 'PhaseNumber', phase);
  among(clauses, 'd.channel', 'SubmissionChannel', channel);
  among(clauses, 'd.assistance', 'Assistance', assistance);
  among(clauses, 'd.origin', 'Origin', origin);
  if (status?.length && status.every((each) => openStatuses.some((open) => open === each))) {
    clauses.and(`${closedRank} = 0`);
  }
}

function among(
  { and, value }: Clauses,
  column: string,
  type: string,
  words: readonly string[] | null | undefined,
): void {
  if (!words) return;
  and(
    words.length === 1
      ? `${column} = ${value(words[0])}::"${type}"`
      : `${column} = ANY (${value(words)}::"${type}"[])`,
  );
}

function narrowToPlaces(clauses: Clauses, filter: DossierFilter, pilot: Pilot): void {
  const { branch, withoutBranch, ward, procedure, field } = filter;
  if (branch) clauses.and(oneOf('d.branch_id', idsOf(pilot.branches.byCode, branch), clauses));
  if (withoutBranch) clauses.and('d.branch_id IS NULL');
  if (ward) {
    const wards = new Set(idsOf(pilot.wards.byCode, ward));
    const inside = pilot.branches.all.filter(({ wardId }) => wards.has(wardId)).map(({ id }) => id);
    clauses.and(oneOf('d.branch_id', inside, clauses));
  }
  if (procedure) clauses.and(oneOf('d.procedure_id', idsOf(pilot.procedures.byCode, procedure), clauses));
  if (field) {
    const fields = new Set(idsOf(pilot.fields.byCode, field));
    const inside = pilot.procedures.all.filter(({ fieldId }) => fields.has(fieldId)).map(({ id }) => id);
    clauses.and(oneOf('d.procedure_id', inside, clauses));
  }
}

/** A code nobody has narrows to nothing. */
function idsOf(byCode: ReadonlyMap<string, { id: number }>, codes: readonly string[]): number[] {
  return codes.flatMap((code) => byCode.get(code)?.id ?? []);
}

function narrowToDates(clauses: Clauses, filter: DossierFilter): void {
  within(clauses, 'd.submitted_at', filter.submittedFrom, filter.submittedTo);
  within(clauses, 'd.accepted_at', filter.receivedFrom, filter.receivedTo);
  within(clauses, 'd.due_at', filter.dueFrom, filter.dueTo);
  within(clauses, 'd.finished_at', filter.finishedFrom, filter.finishedTo);
  // Nothing is accepted or finished before it is submitted: said aloud, so that a list in that order starts near its rows.
  within(clauses, 'd.submitted_at', undefined, filter.receivedTo);
  within(clauses, 'd.submitted_at', undefined, filter.finishedTo);
}

function within(
  { and, value }: Clauses,
  column: string,
  from: IsoDate | null | undefined,
  to: IsoDate | null | undefined,
): void {
  if (from) and(`${column} >= ${value(instantAt(dayOfIso(from), 0))}`);
  if (to) and(`${column} < ${value(instantAt(dayOfIso(to) + 1, 0))}`);
}

function narrowToClock(clauses: Clauses, filter: DossierFilter, now: Date): void {
  const { and, value } = clauses;
  const today = () => value(instantAt(dayOf(now), 0));
  const tomorrow = () => value(instantAt(dayOf(now) + 1, 0));
  const said = (asked: boolean, condition: string) => (asked ? condition : `(${condition}) IS NOT TRUE`);
  const { overdue, dueToday, open, timing } = filter;
  if (typeof overdue === 'boolean') {
    and(said(overdue, `${closedRank} = 0 AND ${running} AND d.official_due_at < ${today()}`));
  }
  if (typeof dueToday === 'boolean') {
    const due = `coalesce(d.due_at, 'infinity'::timestamptz)`;
    and(
      said(dueToday, `${closedRank} = 0 AND ${running} AND ${due} >= ${today()} AND ${due} < ${tomorrow()}`),
    );
  }
  if (typeof filter.paused === 'boolean') and(said(filter.paused, `${closedRank} = 0 AND ${paused}`));
  if (typeof filter.termOver === 'boolean')
    and(said(filter.termOver, `${closedRank} = 0 AND ${termOver(value(now))}`));
  if (typeof open === 'boolean') and(`${closedRank} = ${open ? 0 : 1}`);
  if (timing)
    and(`(d.status IN ('RESOLVED', 'RETURNED') AND ${timingColumn} = ANY (${value(timing)}::text[]))`);
}

/** Rule R7 in SQL: dates, not hours; UTC+7 without summer time. */
const localDate = (column: string) => `((${column} AT TIME ZONE 'UTC') + interval '7 hours')::date`;
export const timingColumn = `(CASE
  WHEN d.official_due_at IS NULL OR ${localDate('d.finished_at')} = ${localDate('d.official_due_at')} THEN 'ON_TIME'
  WHEN ${localDate('d.finished_at')} < ${localDate('d.official_due_at')} THEN 'EARLY'
  ELSE 'LATE' END)`;
