import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Bar } from '../ui/Bar.tsx';
import { classes } from '../ui/classes.ts';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { behindAt, type MetricPlace } from './metric-place.ts';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

type Result = MetricQuery['metric'];
type Row = Result['rows'][number];

interface MetricTableProps {
  place: MetricPlace;
  result: Result;
  before: Result | undefined;
}

const keyOf = ({ keys }: Row) => JSON.stringify(keys.map(({ code }) => code));

/** The parts of a figure with their bars: the chart and its table are one. */
export function MetricTable({ place, result, before }: MetricTableProps) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const { number, percent } = useFormat();
  const { definition, rows } = result;
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const isShare = definition.measure === 'SHARE';
  const isTime = place.by.some((each) => each === 'MONTH' || each === 'WEEK' || each === 'DAY');
  const ranked = isTime ? rows : rows.toSorted((a, b) => b.denominator - a.denominator);
  const most = isShare ? 1 : Math.max(1, ...rows.map(({ value }) => Math.abs(value ?? 0)));
  const earlier = new Map(before?.rows.map((row) => [keyOf(row), row]));
  const by = place.by.map((dimension) => t(`dimension.${dimension}`).toLocaleLowerCase()).join(', ');
  const title = t('table', { metric: said(definition.name), by });
  const opens = definition.measure !== 'REACH';
  const door = (row: Row, n: number, which: 'WHOLE' | 'PART') =>
    opens ? <Link to={behindAt(place, row, which)}>{number(n)}</Link> : number(n);
  return (
    <Panel title={title}>
      <FigureTable
        label={title}
        columns={[
          { key: 'name', label: place.by.map((dimension) => t(`dimension.${dimension}`)).join(' · ') },
          { key: 'bar', label: '', wide: true },
          { key: 'value', label: t('value'), n: true },
          { key: 'parts', label: t(isShare ? 'parts' : 'count'), n: true },
          ...(isShare ? [{ key: 'interval', label: t('interval'), n: true, wide: true }] : []),
          ...(before ? [{ key: 'before', label: t('before'), n: true, wide: true }] : []),
        ]}
      >
        {ranked.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{row.keys.map(({ label }) => said(label)).join(' · ')}</th>
            <td className={classes(styles.bar, styles.wide)}>
              <Bar value={Math.max(0, row.value ?? 0)} of={most} />
            </td>
            <td className={styles.n} title={said(definition.sentence)}>
              {valued(row.value, definition.unit)}
              {row.few && (
                <abbr title={translate('ui.fewWhy', { n: number(row.denominator) })}> · {'< 20'}</abbr>
              )}
            </td>
            <td className={styles.n}>
              {isShare && <>{door(row, row.numerator ?? 0, 'PART')} / </>}
              {door(row, row.denominator, 'WHOLE')}
            </td>
            {isShare && (
              <td className={classes(styles.n, styles.wide)}>
                {row.low != null && row.high != null ? `${percent(row.low)} – ${percent(row.high)}` : '–'}
              </td>
            )}
            {before && (
              <td className={classes(styles.n, styles.wide)}>
                {valued(earlier.get(keyOf(row))?.value, definition.unit)}
              </td>
            )}
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
