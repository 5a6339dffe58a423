import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SubmitReportInput } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import { submitReportMutation } from './report-queries.ts';

interface SubmitReportProps {
  /** The form on the screen, at its moment. */
  form: Omit<SubmitReportInput, 'note' | 'asOf'> & { readonly asOf: string };
  onClose: () => void;
}

/** Records that the form on the screen was handed in. */
export function SubmitReport({ form, onClose }: SubmitReportProps) {
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(submitReportMutation);
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  return (
    <NoteDialog
      title={t('submit')}
      note={t('note')}
      confirm={t('submit')}
      refusal={refusal}
      pending={act.isPending}
      onClose={onClose}
      onConfirm={(note) =>
        act.mutate(
          { input: { ...form, note } },
          {
            onSuccess: ({ submitReport: answer }) => (isRefusal(answer) ? setRefusal(answer) : onClose()),
          },
        )
      }
    >
      {t('submitWhat', { at: dateTimeOf(form.asOf) })}
    </NoteDialog>
  );
}
