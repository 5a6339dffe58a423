import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './SignIn.module.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** A hint under the field, read with it. */
  hint?: string | undefined;
  beside?: ReactNode;
}

/** A labelled box of the sign-in page; always required. */
export function Field({ label, hint, beside, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <input {...input} id={id} required aria-describedby={hint ? `${id}-hint` : undefined} />
        {beside}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
