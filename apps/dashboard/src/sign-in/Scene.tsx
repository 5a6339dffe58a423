import styles from './SignIn.module.css';

/** The bay at dawn, in hairlines: limestone islands and a sheet of paper on the water. */
export function Scene() {
  return (
    <div className={styles.scene} aria-hidden="true">
      <svg viewBox="0 0 640 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <circle cx="430" cy="420" r="74" className={styles.sun} />
        <path
          className={styles.far}
          d="M0 560c30-10 40-120 78-124 32-3 38 66 60 72 20 5 30-60 62-64 40-5 48 96 86 104 34 7 52-22 90-18 40 4 56-96 104-98 44-2 52 84 84 92 26 7 46-16 76-10v386H0z"
        />
        <path
          className={styles.near}
          d="M0 640c44-4 52-150 104-156 44-5 50 106 82 122 26 13 60 6 88 30H0zM392 640c30-18 42-170 96-176 44-5 46 112 84 120 26 6 44-14 68-8v64z"
        />
        <path className={styles.water} d="M0 636h640v264H0z" />
        {[668, 700, 736, 776, 820].map((y, line) => (
          <path key={y} className={styles.ripple} d={`M${60 + line * 34} ${y}h${420 - line * 30}`} />
        ))}
        <g className={styles.sheet} transform="translate(206 690)">
          <path d="M0 0h92l34 34v112H0z" />
          <path d="M92 0v34h34M22 62h82M22 84h82M22 106h50" />
        </g>
      </svg>
    </div>
  );
}
