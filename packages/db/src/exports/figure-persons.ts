import type { Persons } from '@tram-ho-so/domain/exports';
import { type Cut, metricOf } from '@tram-ho-so/domain/metrics';
import { keyColumns } from '../metrics/figure-statement.ts';
import { lookedAt } from '../metrics/looked-at.ts';
import { type MetricAsked, wholePeriod } from '../metrics/metric-asked.ts';
import { keysIn, lineOf } from '../metrics/metric-row.ts';
import { cutsAsked } from '../metrics/read-metric.ts';
import { countsIn, factsOf, holds, type Statement } from '../metrics/statement.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import type { Asker } from '../pool/ask.ts';
import { askPatiently } from '../pool/ask-patiently.ts';

const layers = ['whole', 'part', 'rest'] as const;
type Layer = (typeof layers)[number];

/** Who stands behind a line of a figure. */
export type LinePersons = Readonly<Record<Layer, Persons>>;

/** Who stands behind the total of a figure, and behind each of its lines by `lineOf`. */
export interface FigurePersons {
  readonly total: LinePersons;
  readonly lines: ReadonlyMap<string, LinePersons>;
}

const nobody: Persons = { persons: 0, own: 0 };
export const withoutPersons: LinePersons = { whole: nobody, part: nobody, rest: nobody };

export async function readFigurePersons(
  db: Pick<Asker, 'pool'>,
  asked: MetricAsked,
  pilot: Catalogue,
): Promise<FigurePersons> {
  const count = async (parted: MetricAsked, cuts: readonly Cut[]) => {
    const { text, values } = personsStatement(parted, cuts, pilot);
    return inLines(await askPatiently<Raw>(db, text, values), factsOf(parted.by).length);
  };
  const [total, lines] = await Promise.all([
    count({ ...asked, by: [] }, [wholePeriod(asked.period)]),
    asked.by.length === 0 ? new Map<string, LinePersons>() : count(asked, cutsAsked(asked, pilot)),
  ]);
  return { total: total.values().next().value ?? withoutPersons, lines };
}

type Raw = { readonly layer: Layer; readonly cut: string } & Persons & Record<string, unknown>;

function inLines(rows: readonly Raw[], keys: number): Map<string, LinePersons> {
  const lines = new Map<string, LinePersons>();
  for (const row of rows) {
    const { layer, cut, persons, own } = row;
    const line = lineOf({ cut, keys: keysIn(row, keys) });
    lines.set(line, { ...(lines.get(line) ?? withoutPersons), [layer]: { persons, own } });
  }
  return lines;
}

/** Different persons in each line, and those of them who are in no line before it. Who has no ID number on record counts with each dossier. */
function personsStatement(asked: MetricAsked, cuts: readonly Cut[], pilot: Catalogue): Statement {
  const metric = metricOf(asked.metric);
  const { text, values } = lookedAt(asked, cuts, pilot);
  const part = metric.measure.kind === 'SHARE' ? holds(metric.measure.part) : 'true';
  const keys = ['cut', ...factsOf(asked.by).map((_, index) => `k${index}`)].join(', ');
  return {
    text: `WITH counted AS (SELECT ${keyColumns(asked.by).join(', ')}, ${part} AS part,
        coalesce((SELECT o.id_number_index FROM dossier_owners o WHERE o.dossier_id = f.id), int4send(f.id)) AS person
        ${text} AND ${countsIn(metric)}),
      seen AS (SELECT layer, ${keys}, person FROM counted
        CROSS JOIN LATERAL (VALUES ('whole'), (CASE WHEN part THEN 'part' ELSE 'rest' END)) AS l (layer)
        GROUP BY layer, ${keys}, person),
      told AS (SELECT *, row_number() OVER (PARTITION BY layer, person ORDER BY ${keys}) AS turn FROM seen)
      SELECT layer, ${keys}, count(*)::int AS persons, (count(*) FILTER (WHERE turn = 1))::int AS own
      FROM told GROUP BY layer, ${keys}`,
    values,
  };
}
