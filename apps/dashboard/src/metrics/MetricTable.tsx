import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { alignBefore } from './align-before.ts';
import type { Counted } from './behind-at.ts';
import { DefinitionDoor } from './DefinitionDoor.tsx';
import { inOrder } from './group-rows.ts';
import { type LineFrame, MetricLine } from './MetricLine.tsx';
import { NestedLines } from './NestedLines.tsx';
import { useKeyName } from './use-key-name.ts';
import { useSaid } from './use-said.ts';

type Result = MetricQuery['metric'];

interface MetricTableProps {
  of: Counted;
  result: Result;
  /** The first grouping alone, where there are two. */
  heads: Result | undefined;
  before: Result | undefined;
  beforeHeads: Result | undefined;
  /** What is counted, in words. */
  narrowed: string;
}

/** The parts of a figure with their bars: the chart and its table are one. */
export function MetricTable({ of, result, heads, before, beforeHeads, narrowed }: MetricTableProps) {
  const translate = useTranslate();
  const said = useSaid();
  const keyName = useKeyName();
  const { definition, rows, aim } = result;
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const isShare = definition.measure === 'SHARE';
  const isNested = rows.some(({ keys }) => keys.length > 1);
  const names = (rows[0]?.keys ?? []).map(({ dimension }) => t(`dimension.${dimension}`));
  const title = t('table', {
    metric: said(definition.name),
    by: names.map((name) => name.toLocaleLowerCase()).join(', '),
  });
  const all = [...rows, ...(heads?.rows ?? [])].map(({ value }) => Math.abs(value ?? 0));
  const frame: LineFrame = {
    of,
    definition,
    most: definition.unit === 'PERCENT' ? 1 : Math.max(1, ...all),
    aim: isShare || definition.measure === 'SPREAD' ? aim?.target.value : undefined,
    beforeOf: before && alignBefore([...before.rows, ...(beforeHeads?.rows ?? [])]),
  };
  return (
    <Panel title={title} lead={narrowed} actions={<DefinitionDoor result={result} />}>
      <FigureTable
        label={narrowed ? `${title}. ${narrowed}` : title}
        columns={[
          { key: 'name', label: names.join(' · ') },
          { key: 'bar', label: '', wide: true },
          { key: 'value', label: t('value'), n: true },
          { key: 'parts', label: t(isShare ? 'parts' : 'count'), n: true },
          ...(isShare ? [{ key: 'interval', label: t('interval'), n: true, wide: true }] : []),
          ...(before ? [{ key: 'before', label: t('before'), n: true, wide: true }] : []),
        ]}
      >
        {heads && isNested ? (
          <NestedLines frame={frame} rows={rows} heads={heads.rows} />
        ) : (
          inOrder(rows, 0).map((row) => (
            <MetricLine
              key={JSON.stringify(row.keys)}
              frame={frame}
              row={row}
              name={row.keys.map(keyName).join(' · ')}
            />
          ))
        )}
      </FigureTable>
    </Panel>
  );
}
