import styles from './Bar.module.css';

interface BarProps {
  value: number;
  /** The length of the whole scale; bars begin at zero. */
  of: number;
  /** A part of the value, drawn darker. */
  part?: number;
  /** Where a target stands, drawn as a line across. */
  mark?: number | undefined;
}

/** A bar of a table's cell; the number beside it says the same. */
export function Bar({ value, of, part, mark }: BarProps) {
  const share = (n: number) => `${of > 0 ? (n / of) * 100 : 0}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={part === undefined ? styles.full : styles.whole} style={{ width: share(value) }} />
      {mark !== undefined && mark <= of && <span className={styles.mark} style={{ left: share(mark) }} />}
      {part !== undefined && <span className={styles.full} style={{ width: share(part) }} />}
    </span>
  );
}
