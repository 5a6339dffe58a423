import {
  dayOf,
  instantAt,
  isoOfDay,
  isWorkingDay,
  type WorkingCalendar,
  workingMinutesBetween,
} from '@tram-ho-so/domain/calendar';
import type { Asker } from '../pool/ask.ts';
import { ask } from '../pool/ask.ts';
import { type EvidenceAsked, onlyAsked, valuesOf } from './evidence-asked.ts';

export interface TransferTimes {
  readonly procedureId: number;
  /** Null: over all branches. */
  readonly branchId: number | null;
  readonly transfers: number;
  /** 90th percentile of the working minutes from pickup to the HCC. */
  readonly minutes: number;
}

/** A parcel picked up earlier than this before the window counts as if it was picked up then; it is late anyway. */
const daysBefore = 60;

/** The slowness of parcels that reached the HCC in the window, of each procedure and of each of its branches. */
export function readTransfers(
  asker: Asker,
  asked: EvidenceAsked,
  calendar: WorkingCalendar,
): Promise<TransferTimes[]> {
  const days = workingDaysOf(asked, calendar);
  const nth = asked.procedureIds ? 4 : 3;
  const { morningOpens, morningCloses, afternoonOpens, afternoonCloses } = calendar.hours;
  const worked = (at: string, day: string) =>
    `${day}.before + CASE WHEN ${day}.works THEN
       least(greatest(${minute(at)} - ${morningOpens}, 0), ${morningCloses - morningOpens})
       + least(greatest(${minute(at)} - ${afternoonOpens}, 0), ${afternoonCloses - afternoonOpens}) ELSE 0 END`;
  return ask<TransferTimes>(
    asker,
    `WITH days AS (
       SELECT * FROM unnest($${nth}::date[], $${nth + 1}::int[], $${nth + 2}::boolean[]) AS t (day, before, works)
     ), carried AS (
       SELECT s.procedure_id, s.branch_id, ${worked('s.closed_at', 'closed')} - coalesce(${worked('s.picked_up_at', 'picked')}, 0) AS minutes
       FROM shipments s
       JOIN days closed ON closed.day = ${date('s.closed_at')}
       LEFT JOIN days picked ON picked.day = ${date('s.picked_up_at')}
       WHERE s.direction = 'TO_HCC' AND s.state = 'DELIVERED_TO_HCC' AND s.picked_up_at IS NOT NULL
         AND s.closed_at >= $1 AND s.closed_at < $2 ${onlyAsked('s.procedure_id', asked)}
     )
     SELECT procedure_id AS "procedureId", branch_id AS "branchId", count(*) AS transfers,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY minutes) AS minutes
     FROM carried GROUP BY GROUPING SETS ((procedure_id), (procedure_id, branch_id))`,
    [
      ...valuesOf(asked),
      days.map(({ day }) => day),
      days.map(({ before }) => before),
      days.map((d) => d.works),
    ],
  );
}

const local = (at: string) => `(${at} AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
const date = (at: string) => `${local(at)}::date`;
const minute = (at: string) =>
  `(extract(hour FROM ${local(at)}) * 60 + extract(minute FROM ${local(at)}))::int`;

/** The days of the window: what was worked before each begins, and whether it is worked itself. */
function workingDaysOf({ from, at }: EvidenceAsked, calendar: WorkingCalendar) {
  const first = dayOf(from) - daysBefore;
  const start = instantAt(first, 0);
  return Array.from({ length: dayOf(at) - first + 1 }, (_, index) => {
    const day = isoOfDay(first + index);
    return {
      day,
      before: workingMinutesBetween(calendar, start, instantAt(first + index, 0)),
      works: isWorkingDay(calendar, day),
    };
  });
}
