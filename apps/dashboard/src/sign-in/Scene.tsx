import styles from './SignIn.module.css';

/** The bay at dawn, in hairlines: limestone islands over still water. */
export function Scene() {
  return (
    <div className={styles.scene} aria-hidden="true">
      <svg viewBox="0 0 640 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <circle cx="452" cy="392" r="62" className={styles.sun} />
        <path
          className={styles.far}
          d="M0 566c18-8 26-96 48-118 14-14 34-12 46 6 16 24 18 92 34 104 14 10 26-62 40-92 12-26 40-34 58-10 20 28 22 98 42 112 26 16 58 8 88-4 22-10 28-78 46-112 14-28 46-30 62 0 20 38 22 104 42 116 26 14 60 6 94-20 14-10 26-8 40 4v348H0z"
        />
        <path
          className={styles.near}
          d="M0 640c26-6 34-140 62-182 18-28 54-26 70 4 24 44 24 146 48 168 12 10 34 8 52 10zM398 640c20-10 26-126 52-168 18-28 52-28 70 0 22 36 24 128 44 152 8 10 20 4 32-2 16-8 30-2 44 10v8z"
        />
        <path className={styles.water} d="M0 638h640v262H0z" />
        {[
          [120, 664, 180],
          [380, 676, 150],
          [60, 706, 120],
          [250, 722, 210],
          [470, 742, 110],
          [150, 778, 160],
          [360, 806, 190],
        ].map(([x, y, length]) => (
          <path key={y} className={styles.ripple} d={`M${x} ${y}h${length}`} />
        ))}
      </svg>
    </div>
  );
}
