import { type FormEvent, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import styles from './TopBar.module.css';
import { useHotkey } from './use-hotkey.ts';

/** One box: it opens the dossiers that fit, wherever one is. */
export function SearchBox() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  useHotkey('mod+k', () => box.current?.select());
  if (!useMay('READ_DOSSIERS')) return null;
  const find = (event: FormEvent) => {
    event.preventDefault();
    const search = box.current?.value.trim();
    navigate(dossiersAt(search ? { search } : {}));
  };
  return (
    <search className={styles.search}>
      <form onSubmit={find}>
        <input
          ref={box}
          type="search"
          name="search"
          autoComplete="off"
          maxLength={100}
          aria-label={translate('desk.searchShort')}
          placeholder={translate('desk.search')}
        />
        <kbd>Ctrl K</kbd>
      </form>
    </search>
  );
}
