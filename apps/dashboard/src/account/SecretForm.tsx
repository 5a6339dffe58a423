import Button from '@mui/material/Button';
import type { FormEvent, ReactNode } from 'react';
import styles from './Account.module.css';

interface SecretFormProps {
  /** What went wrong, in words. */
  told: string | undefined;
  button: string;
  onSend: (form: FormData) => Promise<void>;
  children: ReactNode;
}

/** A short form that sends secrets and empties itself. */
export function SecretForm({ told, button, onSend, children }: SecretFormProps) {
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    await onSend(new FormData(form));
    form.reset();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {children}
      <div role="alert">{told && <p className={styles.told}>{told}</p>}</div>
      <Button type="submit" variant="outlined">
        {button}
      </Button>
    </form>
  );
}
