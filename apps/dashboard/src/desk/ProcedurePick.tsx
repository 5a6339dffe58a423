import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useAsk } from '../api/use-ask.ts';
import { useName } from '../i18n/use-word.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { plainText } from '../ui/plain-text.ts';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import styles from './Desk.module.css';
import { type PickedAct, pickedActs, placeIn, receptionAt } from './desk-acts.ts';
import { deskQuery, startGuidance } from './desk-queries.ts';

/** Which procedure: those most used at this desk first, found by typing without marks. */
export function ProcedurePick({ picked }: { picked: PickedAct }) {
  const act = pickedActs[picked];
  const translate = useTranslate();
  const name = useName();
  const go = useNavigate();
  const [address] = useSearchParams();
  const place = placeIn(address);
  const asked = useAsk(deskQuery, { place });
  const start = useAct(startGuidance);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<RefusalText>();
  const wanted = plainText(typed);
  const offered = (asked.data?.desk.procedures ?? []).filter(
    ({ acts, procedure }) =>
      acts.includes(act) &&
      plainText(`${procedure.nameVi} ${procedure.nameEn} ${procedure.code}`).includes(wanted),
  );
  const choose = async (procedure: string) => {
    if (act !== 'GUIDE') return go(receptionAt(act, procedure, place));
    const { startGuidance: made } = await start.mutateAsync({
      input: { procedure, place, idempotencyKey: crypto.randomUUID() },
    });
    if (isRefusal(made)) return setRefusal(made);
    if ('id' in made) go(`/quay/sessions/${made.id}`);
  };
  return (
    <Page title={translate(`quay.acts.${act}.name`)} lead={translate('quay.pick.lead')} asked={asked}>
      {refusal && <RefusalNote refusal={refusal} />}
      <Panel>
        <TextField
          type="search"
          fullWidth
          label={translate('quay.pick.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {offered.length === 0 && (
          <EmptyState title={translate('quay.pick.none')} text={translate('quay.pick.noneWhy')} />
        )}
        <ul className={styles.choices}>
          {offered.map(({ procedure, uses }) => (
            <li key={procedure.code}>
              <button
                type="button"
                className={styles.choice}
                disabled={start.isPending}
                onClick={() => void choose(procedure.code)}
              >
                <span>{name(procedure)}</span>
                <span className={styles.note}>
                  {procedure.code}
                  {uses > 0 && ` · ${translate('quay.pick.uses', { smart_count: uses })}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}
