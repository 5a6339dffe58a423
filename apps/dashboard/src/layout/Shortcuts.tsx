import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Key } from '../ui/Key.tsx';
import styles from './Shortcuts.module.css';
import { useHotkey } from './use-hotkey.ts';

const shortcuts = [
  { key: 'search', keys: ['Ctrl', 'K'] },
  { key: 'next', keys: ['j'] },
  { key: 'previous', keys: ['k'] },
  { key: 'open', keys: ['Enter'] },
  { key: 'help', keys: ['?'] },
] as const;

/** `?` shows what the keyboard can do. */
export function Shortcuts() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useHotkey('?', () => setOpen(true));
  return (
    <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="shortcuts">
      <DialogTitle id="shortcuts" variant="h6">
        {translate('desk.shortcuts')}
      </DialogTitle>
      <DialogContent>
        <dl className={styles.list}>
          {shortcuts.map(({ key, keys }) => (
            <div key={key}>
              <dt>
                {keys.map((name) => (
                  <Key key={name}>{name}</Key>
                ))}
              </dt>
              <dd>{translate(`shortcut.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}
