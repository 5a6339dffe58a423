import { type Catalogue, catalogueAt, type ReportAsked } from '@tram-ho-so/db';
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

/** What rows are called: a procedure as it read on the last day of the period, all by what was recorded at the form's moment. */
export function namesOfRows({ rows, period, asOf }: ReportAsked, pilot: Catalogue) {
  const catalogue = catalogueAt(pilot, asOf);
  return (key: string | null): RowName => {
    const procedure =
      rows === 'PROCEDURE' && key !== null ? catalogue.procedures.byId.get(Number(key)) : undefined;
    const version =
      procedure?.versions.findLast(({ validFrom }) => iso(validFrom) <= period.to) ?? procedure?.versions[0];
    if (!procedure || !version) return namedKey(rows, key, catalogue);
    return { code: procedure.code, label: { vi: version.nameVi, en: version.nameEn } };
  };
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
