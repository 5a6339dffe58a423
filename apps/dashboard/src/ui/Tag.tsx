import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Tag.module.css';

export type Tone = 'plain' | 'late' | 'soon' | 'on-track' | 'paused' | 'amber' | 'provisional' | 'accent';

interface TagProps {
  tone?: Tone;
  title?: string | undefined;
  children: ReactNode;
}

/** A word with a tint: the colour repeats what the word says. */
export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className={classes(styles.tag, styles[tone])} title={title}>
      {children}
    </span>
  );
}
