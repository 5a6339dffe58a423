import type { ExportedFigure, ExportFilter, NewExport, Pilot, Visibility } from '@tram-ho-so/db';
import { localDate } from '@tram-ho-so/domain/calendar';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { ExportFormat, ExportKind, ExportPurpose } from '@tram-ho-so/domain/vocabulary';
import type { Caller } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { type FigureArgs, figureAsked } from '../schema/metric-args.ts';
import { textGiven, textOrNull } from '../schema/text-given.ts';
import { checkedFilter, refuseUnknownCodes } from './export-filter.ts';

type Asked<T> = T | null | undefined;

/** What GraphQL and the address say alike. */
export interface Said {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly packaged?: Asked<boolean>;
  readonly bom?: Asked<boolean>;
  readonly english?: Asked<boolean>;
  readonly asOf?: Asked<Date>;
  readonly purposeCode: ExportPurpose;
  readonly purpose: string;
  readonly project?: Asked<string>;
  readonly filter: ExportFilter;
  readonly figure?: FigureArgs | undefined;
  /** The table goes outside: small cells are left blank. */
  readonly published?: Asked<boolean>;
}

interface Asking {
  readonly visibility: Visibility;
  /** The project of who names none. */
  readonly ownProject: string;
  readonly pilot: Pilot;
  readonly now: Date;
}

/** What a caller may take out. */
export const askedBy = (caller: Caller, pilot: Pilot, now: Date): Asking => ({
  visibility: visibilityOf(caller, pilot),
  ownProject: `${caller.kind}:${caller.id}`,
  pilot,
  now,
});

const extensions = {
  CSV: 'csv',
  XLSX: 'xlsx',
  PARQUET: 'parquet',
  NDJSON: 'ndjson',
} as const satisfies Record<ExportFormat, string>;

/** An export as it may be made; refuses what cannot, before anything is written. */
export function exportAsked(
  said: Said,
  { visibility, ownProject, pilot, now }: Asking,
  path = 'dossiers',
): NewExport {
  const purpose = textGiven('purpose', said.purpose, 500);
  const project = textOrNull('project', said.project, 100) ?? ownProject;
  const asOf = said.asOf ?? now;
  if (asOf > now) throw notYet();
  const filter = checkedFilter(said.filter, pilot, path);
  const { kind, format, packaged, bom, english, purposeCode } = said;
  const figure = said.figure && figureAsked(said.figure, pilot);
  const published = said.published ?? false;
  if (published) refuseUnpublishable(figure);
  const extension = packaged ? 'zip' : extensions[format];
  return {
    kind,
    format,
    packaged: packaged ?? false,
    options: { bom: bom ?? false, locale: english ? 'en' : 'vi' },
    query: { filter, visibility, ...(figure && { figure }), ...(published && { published }) },
    asOf,
    purposeCode,
    purpose,
    project,
    fileName: `${nameOf(figure, published)}-${localDate(asOf)}.${extension}`,
  };
}

/** The same, of an address or a command, whose words nothing else has checked. */
export function exportAddressed(said: Said, asking: Asking): NewExport {
  refuseUnknownCodes(said.figure?.filter ?? {}, asking.pilot);
  return exportAsked(said, asking, 'filter');
}

const nameOf = (figure: ExportedFigure | undefined, published: boolean): string => {
  if (!figure) return 'ho-so';
  return published ? `chi-tieu-${figure.metric}-cong-bo` : `chi-tieu-${figure.metric}`;
};

/** Small cells are hidden along both groupings; with a third nobody could say that they are. */
function refuseUnpublishable(figure: ExportedFigure | undefined): void {
  if (!figure)
    throw new InvalidInput('published', {
      vi: 'Chỉ bảng chỉ tiêu mới có bản công bố; dữ liệu từng hồ sơ luôn được che.',
      en: 'Only tables of figures are published so; rows of dossiers are always protected.',
    });
  if (figure.by.length > mostPublished)
    throw new InvalidInput('by', {
      vi: `Bảng công bố chia theo tối đa ${mostPublished} chiều.`,
      en: `A table for publication is grouped by up to ${mostPublished} dimensions.`,
    });
}

const mostPublished = 2;

const notYet = () =>
  new InvalidInput(
    'asOf',
    { vi: 'Thời điểm chốt số liệu chưa đến.', en: 'The moment of the data has not come yet.' },
    { vi: 'Chọn một thời điểm đã qua.', en: 'Choose a moment in the past.' },
  );
