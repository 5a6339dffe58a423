import type { MetricAnswer, MetricAsked } from '@tram-ho-so/db';
import type { ExportBooks } from '@tram-ho-so/db/exports/export-books';
import { readFigurePersons, withoutPersons } from '@tram-ho-so/db/exports/figure-persons';
import { lineOf } from '@tram-ho-so/db/metrics/metric-row';
import { type PublishedFigure, publishedFigure } from '@tram-ho-so/domain/exports';
import { metricOf } from '@tram-ho-so/domain/metrics';

/** What of a figure may go outside. Coverage counts places and procedures and tells of nobody. */
export async function publishedOf(
  books: Pick<ExportBooks, 'pool' | 'catalogue'>,
  asked: MetricAsked,
  answer: MetricAnswer,
): Promise<PublishedFigure> {
  const { kind } = metricOf(asked.metric).measure;
  if (kind === 'REACH') return { total: 'ALL', rows: answer.rows.map(() => 'ALL') };
  const { total, lines } = await readFigurePersons(books, asked, books.catalogue);
  const isCut = answer.cuts.length > 1;
  const rows = answer.rows.map((row) => ({
    keys: [...(isCut ? [row.cut] : []), ...row.keys.map(String)],
    ...(lines.get(lineOf(row)) ?? withoutPersons),
  }));
  const least = books.catalogue.setting.smallCellPersons;
  return publishedFigure(total, rows, { isShare: kind === 'SHARE', least });
}
