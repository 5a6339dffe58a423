import styles from './Metrics.module.css';

interface SparkProps {
  values: readonly { readonly nth: number; readonly value?: number | null | undefined }[];
  /** Where the scale begins and ends, for all courses beside each other. */
  from: number;
  to: number;
}

const height = 24;
const width = 100;

/** The course of a group over time at a glance; the lines below say its numbers. */
export function Spark({ values, from, to }: SparkProps) {
  const told = values.flatMap(({ nth, value }) => (value == null ? [] : [{ nth, value }]));
  const [first, last] = [told[0]?.nth ?? 0, told.at(-1)?.nth ?? 0];
  const x = (nth: number) => (last === first ? width / 2 : ((nth - first) / (last - first)) * width);
  const y = (value: number) => height - 2 - (to > from ? (value - from) / (to - from) : 0) * (height - 4);
  const points = told.map(({ nth, value }) => `${x(nth)},${y(value)}`).join(' ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={styles.spark}
      aria-hidden="true"
    >
      <polyline points={points} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
