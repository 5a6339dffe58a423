import { ChartMark, type MarkKind } from './ChartMark.tsx';
import styles from './Metrics.module.css';

/** A point, or one of the lines and bands that limits are drawn with. */
type Drawn = MarkKind | 'warning' | 'control' | 'band' | 'middle' | 'aim';

interface ChartKeyProps {
  items: readonly { readonly drawn: Drawn; readonly text: string }[];
}

/** What the marks and limits of a chart mean. */
export function ChartKey({ items }: ChartKeyProps) {
  return (
    <ul className={styles.key}>
      {items.map(({ drawn, text }) => (
        <li key={drawn}>
          <svg width={18} height={16} aria-hidden="true" className={styles.chart}>
            <Sample drawn={drawn} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Sample({ drawn }: { drawn: Drawn }) {
  if (drawn === 'band') return <rect x={1} y={3} width={16} height={10} className={styles.band} />;
  if (drawn === 'aim') return <line x1={0} x2={18} y1={8} y2={8} className={styles.aimLine} />;
  if (drawn === 'middle') return <line x1={0} x2={18} y1={8} y2={8} className={styles.middle} />;
  if (drawn === 'warning' || drawn === 'control')
    return <line x1={9} x2={9} y1={1} y2={15} className={styles[drawn]} />;
  return <ChartMark kind={drawn} x={9} y={8} />;
}
