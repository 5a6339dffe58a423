import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierCustodyQuery, PlaceKind } from '../api/generated/graphql.ts';
import { useSeat } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { requestReturn } from './custody-queries.ts';
import { Text } from './Text.tsx';
import { noWish, windowInput } from './time-window.ts';
import { useSent } from './use-sent.ts';
import { WindowFields } from './WindowFields.tsx';

interface ReturnDialogProps {
  readonly dossier: string;
  readonly usualBranch: string | undefined;
  readonly branches: DossierCustodyQuery['branches'];
  readonly onClose: () => void;
}

/** Asks the post to bring a result to a home, or to a branch for collection. */
export function ReturnDialog({ dossier, usualBranch, branches, onClose }: ReturnDialogProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { viewer } = useSeat();
  const [place, setPlace] = useState<PlaceKind>('HOME');
  const [branch, setBranch] = useState(viewer.branch?.code ?? usualBranch ?? '');
  const [contact, setContact] = useState({ name: '', phone: '', address: '' });
  const [window, setWindow] = useState(noWish);
  const sent = useSent(requestReturn);
  const said = Object.values(contact).some((text) => text.trim());
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const wish = place === 'HOME' ? windowInput(window) : {};
    const input = { dossier, place, branch: branch || null, contact: said ? contact : null, ...wish };
    sent.send({ input }, onClose);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="return-title">
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="return-title">{translate('custody.askReturn')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}>
          <Choice
            label={translate('custody.where')}
            value={place}
            options={(['HOME', 'BRANCH'] as const).map((id) => ({ id, name: word('PlaceKind', id) }))}
            onChange={(chosen) => setPlace(chosen as PlaceKind)}
          />
          {!viewer.branch && (
            <Choice
              label={translate('custody.branch')}
              value={branch}
              options={branches.map((row) => ({ id: row.code, name: name(row) }))}
              onChange={setBranch}
            />
          )}
          {(['name', 'phone', 'address'] as const).map((key) => (
            <Text
              key={key}
              label={translate(`custody.${key}`)}
              value={contact[key]}
              onChange={(value) => setContact({ ...contact, [key]: value })}
              {...(key === 'name' ? { hint: translate('custody.ownerContact') } : {})}
            />
          ))}
          {place === 'HOME' && <WindowFields window={window} onChange={setWindow} />}
          {sent.refusal && <RefusalNote refusal={sent.refusal} />}
          {sent.failed && <p role="alert">{translate('custody.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('custody.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={sent.sending}>
            {translate('custody.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
