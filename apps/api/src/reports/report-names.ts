import type { Catalogue, ReportAsked } from '@tram-ho-so/db';
import type { ReportCells } from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { namedKey } from '../schema/key-label.ts';

/** The name of a row, and its code where it has one. */
export interface RowName {
  readonly code: string | null;
  readonly label: Said;
}

export interface NamedRow extends RowName {
  readonly key: string | null;
  readonly cells: ReportCells;
}

export const totalName: Said = { vi: 'Tổng cộng', en: 'Total' };

/** What rows are called: a procedure as it read on the last day of the period, by what was recorded at the form's moment. */
export const namesOfRows =
  ({ rows, period, asOf }: ReportAsked, pilot: Catalogue) =>
  (key: string | null): RowName => {
    const procedure =
      rows === 'PROCEDURE' && key !== null ? pilot.procedures.byId.get(Number(key)) : undefined;
    if (!procedure) return namedKey(rows, key, pilot);
    const { code, versions } = procedure;
    const version =
      versions.findLast(({ validFrom, recordedAt }) => iso(validFrom) <= period.to && recordedAt <= asOf) ??
      versions[0];
    return version ? { code, label: { vi: version.nameVi, en: version.nameEn } } : namedKey(rows, key, pilot);
  };

const iso = (date: Date): string => date.toISOString().slice(0, 10);
