import type { ReactNode } from 'react';
import styles from './Metrics.module.css';

/** How a point stands out: by its shape, and by its colour too. */
export type MarkKind = 'plain' | 'notice' | 'clear';

interface ChartMarkProps {
  kind: MarkKind;
  x: number;
  y: number;
  children?: ReactNode;
}

/** A point of a chart: a dot, a hollow square or a filled diamond. */
export function ChartMark({ kind, x, y, children }: ChartMarkProps) {
  if (kind === 'plain') {
    return (
      <circle cx={x} cy={y} r={4} className={styles.inside}>
        {children}
      </circle>
    );
  }
  return (
    <rect
      x={x - 5}
      y={y - 5}
      width={10}
      height={10}
      transform={kind === 'clear' ? `rotate(45 ${x} ${y})` : undefined}
      className={kind === 'clear' ? styles.outside : styles.notice}
    >
      {children}
    </rect>
  );
}
