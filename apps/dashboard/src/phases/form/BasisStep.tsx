import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { FieldGroup } from '../../ui/form/FieldGroup.tsx';
import type { SettingDraft } from '../setting-draft.ts';
import { LackNote } from './LackNote.tsx';
import type { StepProps } from './step-props.ts';

const kinds = {
  effectiveFrom: 'datetime-local',
  effectiveTo: 'datetime-local',
  decisionDate: 'date',
} as const;
const hints = { effectiveTo: 'openEnded', decisionNumber: 'decisionHint' } as const;

/** From when, until when, and on what basis; what nobody has decided stays empty. */
export function BasisStep({ draft, onChange, lacks }: StepProps) {
  const translate = useTranslate();
  const channels = useChoices('SubmissionChannel');
  const text = (
    field: 'effectiveFrom' | 'effectiveTo' | 'decisionNumber' | 'decisionDate' | 'signer' | 'note',
  ) => {
    const kind = (kinds as Partial<Record<typeof field, string>>)[field] ?? 'text';
    const hint = (hints as Partial<Record<typeof field, string>>)[field];
    return (
      <TextField
        name={field}
        type={kind}
        label={translate(`phases.edit.${field}`)}
        value={draft[field]}
        multiline={field === 'note'}
        helperText={hint && translate(`phases.edit.${hint}`)}
        onChange={({ target }) => onChange({ ...draft, [field]: target.value } satisfies SettingDraft)}
        slotProps={{ inputLabel: kind === 'text' ? {} : { shrink: true } }}
      />
    );
  };
  return (
    <FieldGroup legend={translate('phases.edit.steps.basis')}>
      {text('effectiveFrom')}
      {text('effectiveTo')}
      {text('decisionNumber')}
      {text('decisionDate')}
      {text('signer')}
      <Choice
        name="receptionChannel"
        label={translate('phases.edit.channel')}
        none={translate('phases.edit.channelNone')}
        hint={translate(`phases.edit.channels.${draft.receptionChannel || 'none'}`)}
        value={draft.receptionChannel}
        options={channels}
        onChange={(id) =>
          onChange({ ...draft, receptionChannel: channels.find((one) => one.id === id)?.id ?? '' })
        }
      />
      {text('note')}
      <LackNote lacks={lacks} of={['needFrom']} />
    </FieldGroup>
  );
}
