import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { PeriodInput } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { dateOf } from '../i18n/format.ts';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import { closePeriodMutation } from './close-queries.ts';

/** A period about to be closed, and its days. */
export interface Closing {
  readonly period: PeriodInput;
  readonly days: { readonly from: string; readonly to: string };
}

/** Asks to confirm that a period is closed, and leads to the close. */
export function CloseDialog({ closing, onClose }: { closing: Closing; onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(closePeriodMutation);
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  const { period, days } = closing;
  return (
    <NoteDialog
      title={t('close')}
      note={t('note')}
      confirm={t('close')}
      refusal={refusal}
      pending={act.isPending}
      onClose={onClose}
      onConfirm={(note) =>
        act.mutate(
          { input: { period, note } },
          {
            onSuccess: ({ closePeriod: answer }) =>
              isRefusal(answer) ? setRefusal(answer) : navigate(`/closes/${answer.id}`),
          },
        )
      }
    >
      {t('what', { from: dateOf(days.from), to: dateOf(days.to) })}
    </NoteDialog>
  );
}
