import type { Visibility } from '../dossiers/visibility.ts';
import type { ExportJob as Row } from '../generated/prisma/client.ts';
import type { MetricAsked } from '../metrics/metric-asked.ts';
import type { ExportFilter } from './export-filter.ts';

/** How a file is written. */
export interface ExportOptions {
  /** A CSV file begins with a byte order mark, for Excel. */
  readonly bom: boolean;
  /** Language of headings in a workbook. */
  readonly locale: 'vi' | 'en';
}

/** The figure that is exported, and what parts it. */
export type ExportedFigure = Pick<MetricAsked, 'metric' | 'period' | 'by' | 'reckoning' | 'filter'>;

/** What is exported. */
export interface ExportQuery {
  /** Of dossiers. */
  readonly filter: ExportFilter;
  readonly figure?: ExportedFigure | undefined;
  /** The figure goes outside: small cells are left blank. */
  readonly published?: boolean | undefined;
  /** Which dossiers the one who asked may take out. */
  readonly visibility: Visibility;
}

/** A job with its two JSON columns read; only `requestExport` writes them. */
export interface ExportJob extends Omit<Row, 'options' | 'query'> {
  readonly options: ExportOptions;
  readonly query: ExportQuery;
}

export const jobOf = (row: Row): ExportJob => row as unknown as ExportJob;
