import type { Metric, Period } from '@tram-ho-so/domain/metrics';
import type { Catalogue } from '../pilot/pilot.ts';
import type { MetricFilter } from './metric-asked.ts';

/** How many places or procedures there are to reach by the end of a period. */
export function toReach(
  { measure }: Metric,
  period: Period,
  filter: MetricFilter,
  pilot: Catalogue,
): number | undefined {
  if (measure.kind !== 'REACH') return undefined;
  return measure.of === 'BRANCH' ? branches(period, filter, pilot) : procedures(period, filter, pilot);
}

const date = (day: Date | null): string | undefined => day?.toISOString().slice(0, 10);
const isAsked = (codes: readonly string[] | null | undefined, code: string | undefined): boolean =>
  !codes || (code !== undefined && codes.includes(code));

function branches({ from, to }: Period, filter: MetricFilter, pilot: Catalogue): number {
  return pilot.branches.all.filter(
    ({ code, activeFrom, activeTo, wardId, postalUnitId }) =>
      (date(activeFrom) ?? from) <= to &&
      (date(activeTo) ?? to) >= from &&
      isAsked(filter.branch, code) &&
      isAsked(filter.ward, pilot.wards.byId.get(wardId)?.code) &&
      isAsked(filter.postalUnit, pilot.organisations.byId.get(postalUnitId)?.code),
  ).length;
}

function procedures({ from, to }: Period, filter: MetricFilter, pilot: Catalogue): number {
  return pilot.procedures.all.filter(
    ({ code, fieldId, versions }) =>
      versions.some(
        ({ validFrom, validTo }) => (date(validFrom) ?? from) <= to && (date(validTo) ?? to) >= from,
      ) &&
      isAsked(filter.procedure, code) &&
      isAsked(filter.field, pilot.fields.byId.get(fieldId)?.code),
  ).length;
}
