import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { KeyScope } from '../../api/generated/graphql.ts';
import type { RowOf } from '../../api/record-types.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useCreateRecord } from '../../api/use-write.ts';
import { useChoices, useName } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { Ticks } from '../../ui/choice/Ticks.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';

interface KeyFormProps {
  organisations: readonly RowOf<'organisations'>[];
  onCreated: (created: { name: string; secret: string }) => void;
  onCancel: () => void;
}

/** A key's name, whose software it is for, what it may do and until when. */
export function KeyForm({ organisations, onCreated, onCancel }: KeyFormProps) {
  const translate = useTranslate();
  const nameOf = useName();
  const choices = useChoices('KeyScope');
  const { save, saving } = useCreateRecord('keys');
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [scopes, setScopes] = useState<KeyScope[]>(['READ']);
  const [expires, setExpires] = useState('');
  const [refusal, refuse] = useState<RefusalText>();
  const ready = name.trim() !== '' && organisation !== '' && scopes.length > 0;
  const t = (key: string) => translate(`people.keys.form.${key}`);
  const create = async () => {
    const expiresAt = expires ? `${expires}T23:59:59+07:00` : null;
    const answer = await save({ name: name.trim(), organisation, scopes, expiresAt });
    if (isRefusal(answer)) return refuse(answer);
    onCreated({ name: answer.name, secret: answer.secret });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
      sx={{ display: 'grid', gap: 2, pt: 1 }}
    >
      {refusal && <RefusalNote refusal={refusal} />}
      <TextField
        name="name"
        label={t('name')}
        helperText={t('nameHint')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        autoFocus
      />
      <Choice
        name="organisation"
        label={t('organisation')}
        value={organisation}
        options={organisations.map((one) => ({ id: one.code, name: nameOf(one) }))}
        onChange={setOrganisation}
      />
      <div>
        <FormLabel>{t('scopes')}</FormLabel>
        <Ticks options={choices} chosen={scopes} onChange={setScopes} columns={2} />
      </div>
      <TextField
        name="expires"
        type="date"
        label={t('expires')}
        helperText={t('expiresHint')}
        value={expires}
        onChange={({ target }) => setExpires(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={!ready || saving}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </Box>
    </Box>
  );
}
