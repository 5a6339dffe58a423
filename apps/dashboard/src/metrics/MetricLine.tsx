import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { dayOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Bar } from '../ui/Bar.tsx';
import { classes } from '../ui/classes.ts';
import table from '../ui/FigureTable.module.css';
import type { Counted } from './behind-at.ts';
import { Few } from './Few.tsx';
import { FigureDoor } from './FigureDoor.tsx';
import styles from './Metrics.module.css';
import { isStep } from './metric-place.ts';
import { useKeyName } from './use-key-name.ts';
import { useValue } from './use-value.ts';

type Result = MetricQuery['metric'];
export type Row = Result['rows'][number];

/** What the lines of one table have in common. */
export interface LineFrame {
  readonly of: Counted;
  readonly definition: Result['definition'];
  /** The length of all bars. */
  readonly most: number;
  readonly aim: number | undefined;
  /** Present when the stretch before is shown. */
  readonly beforeOf: ((row: Row) => Row | undefined) | undefined;
}

interface MetricLineProps {
  frame: LineFrame;
  row: Row;
  name: ReactNode;
  level?: 'group' | 'part' | undefined;
  /** Drawn in place of the bar. */
  chart?: ReactNode;
}

/** One line of a figure: its name, bar, value, n / d, interval, and the same before. */
export function MetricLine({ frame, row, name, level, chart }: MetricLineProps) {
  const { of, definition, most, aim, beforeOf } = frame;
  const translate = useTranslate();
  const valued = useValue();
  const { number, percent } = useFormat();
  const isShare = definition.measure === 'SHARE';
  const door = (n: number, which: 'WHOLE' | 'PART') =>
    definition.measure === 'REACH' ? (
      number(n)
    ) : (
      <FigureDoor of={of} line={row} which={which}>
        {number(n)}
      </FigureDoor>
    );
  return (
    <tr className={level && styles[level]}>
      <th scope="row">{name}</th>
      <td className={classes(table.bar, table.wide)}>
        {chart ?? <Bar value={Math.max(0, row.value ?? 0)} of={most} mark={aim} />}
      </td>
      <td className={table.n}>
        {row.few && <Few />} {valued(row.value, definition.unit)}
        {beforeOf && (
          <span className={styles.beforeNarrow}>
            {translate('metrics.before')}: <Before row={beforeOf(row)} definition={definition} />
          </span>
        )}
      </td>
      <td className={table.n}>
        {(isShare || definition.measure === 'REACH') && <>{door(row.numerator ?? 0, 'PART')} / </>}
        {door(row.denominator, 'WHOLE')}
      </td>
      {isShare && (
        <td className={classes(table.n, table.wide)}>
          {row.low != null && row.high != null ? `${percent(row.low)} – ${percent(row.high)}` : '–'}
        </td>
      )}
      {beforeOf && (
        <td className={classes(table.n, table.wide)}>
          <Before row={beforeOf(row)} definition={definition} />
        </td>
      )}
    </tr>
  );
}

/** The value of the stretch before; of a part of a period, with which part. */
function Before({ row, definition }: { row: Row | undefined; definition: Result['definition'] }) {
  const translate = useTranslate();
  const valued = useValue();
  const keyName = useKeyName();
  const step = row?.keys.find(({ dimension }) => isStep(dimension));
  if (!row) return <span className={styles.quiet}>{translate('metrics.unknown')}</span>;
  return (
    <>
      {valued(row.value, definition.unit)}
      {step && (
        <span className={styles.days}>
          {step.dimension === 'WEEK' ? `${dayOf(row.days.from)} – ${dayOf(row.days.to)}` : keyName(step)}
        </span>
      )}
    </>
  );
}
