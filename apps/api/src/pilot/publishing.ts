import type { Pilot } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';

interface Asked {
  readonly reportBoundaryDay?: number | null | undefined;
  readonly exportKeptDays?: number | null | undefined;
  readonly smallCellPersons?: number | null | undefined;
  readonly sensitiveFields?: readonly string[] | null | undefined;
}

/** The least the brief allows to be told apart (6.6); a pilot may ask for more, never for less. */
const leastPersons = 5;

/** What of reports and exports is a setting: a month of the reports exists in February too, and persons stay protected. */
export const publishingOf = (asked: Asked, pilot: Pilot) => ({
  reportBoundaryDay: between(asked.reportBoundaryDay, 1, 28, 'reportBoundaryDay'),
  exportKeptDays: between(asked.exportKeptDays, 1, 90, 'exportKeptDays'),
  smallCellPersons: between(asked.smallCellPersons, leastPersons, 100, 'smallCellPersons'),
  sensitiveFields: fieldsOf(asked.sensitiveFields, pilot),
});

function between(asked: number | null | undefined, least: number, most: number, path: string) {
  if (asked == null) return undefined;
  if (asked >= least && asked <= most) return asked;
  throw new InvalidInput(path, {
    vi: `Ghi một số từ ${least} đến ${most}.`,
    en: `Give a number from ${least} to ${most}.`,
  });
}

function fieldsOf(codes: readonly string[] | null | undefined, { fields }: Pilot): string[] | undefined {
  if (codes == null) return undefined;
  const known = [...new Set(codes)].filter((code) => fields.byCode.has(code));
  if (known.length === codes.length) return known;
  throw new InvalidInput('sensitiveFields', {
    vi: 'Ghi mã lĩnh vực có trong danh mục, mỗi mã một lần.',
    en: 'Give codes of fields of the catalogue, each once.',
  });
}
