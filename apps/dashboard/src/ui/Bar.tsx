import styles from './Bar.module.css';

interface BarProps {
  value: number;
  /** The length of the whole scale; bars begin at zero. */
  of: number;
  /** A part of the value, drawn darker. */
  part?: number;
}

/** A bar of a table's cell; the number beside it says the same. */
export function Bar({ value, of, part }: BarProps) {
  const share = (n: number) => `${of > 0 ? (n / of) * 100 : 0}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={part === undefined ? styles.full : styles.whole} style={{ width: share(value) }} />
      {part !== undefined && <span className={styles.full} style={{ width: share(part) }} />}
    </span>
  );
}
