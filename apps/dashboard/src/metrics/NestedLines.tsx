import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { classes } from '../ui/classes.ts';
import { groupRows } from './group-rows.ts';
import { type LineFrame, MetricLine, type Row } from './MetricLine.tsx';
import styles from './Metrics.module.css';
import { isStep } from './metric-place.ts';
import { Spark } from './Spark.tsx';
import { axisFrom } from './share-axis.ts';
import { useKeyName } from './use-key-name.ts';

interface NestedLinesProps {
  frame: LineFrame;
  rows: readonly Row[];
  heads: readonly Row[];
}

/** More lines than a person looks through unasked. */
const mostOpen = 40;

/** Lines of two groupings: each of the first with its own figure, opening on those of the second. */
export function NestedLines({ frame, rows, heads }: NestedLinesProps) {
  const translate = useTranslate();
  const keyName = useKeyName();
  const groups = groupRows(rows, heads);
  const values = rows.flatMap(({ value }) => value ?? []);
  const from = frame.definition.unit === 'PERCENT' ? axisFrom(values) : Math.min(0, ...values);
  const startsOpen = rows.length <= mostOpen;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const idOf = ({ keys }: Row) => String(keys[0]?.code);
  const isOpen = (head: Row) => turned.has(idOf(head)) !== startsOpen;
  const turn = (head: Row) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(idOf(head))) after.add(idOf(head));
      return after;
    });
  return groups.map(({ head, rows: parts }) => {
    const name = head.keys.map(keyName).join(' · ');
    const inTime = parts.some(({ keys: [, second] }) => second && isStep(second.dimension));
    return (
      <Fragment key={idOf(head)}>
        <MetricLine
          frame={frame}
          row={head}
          level="group"
          name={
            <Button
              className={styles.toggle}
              aria-expanded={isOpen(head)}
              aria-label={translate('metrics.openGroup', { name })}
              onClick={() => turn(head)}
              startIcon={
                <ChevronRightIcon className={classes(styles.chevron, isOpen(head) && styles.turned)} />
              }
            >
              {name}
            </Button>
          }
          chart={
            inTime ? (
              <Spark
                values={parts.map(({ nth, value }) => ({ nth: nth ?? 0, value }))}
                from={from}
                to={frame.most}
              />
            ) : undefined
          }
        />
        {isOpen(head) &&
          parts.map((row) => (
            <MetricLine
              key={JSON.stringify(row.keys)}
              frame={frame}
              row={row}
              level="part"
              name={row.keys.slice(1).map(keyName).join(' · ')}
            />
          ))}
      </Fragment>
    );
  });
}
