import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { PilotSettingsQuery } from '../api/generated/graphql.ts';
import { useChoices, useName } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { Ticks } from '../ui/choice/Ticks.tsx';
import { FieldGroup } from '../ui/form/FieldGroup.tsx';
import { codesIn, hourFields, limitFields, type PilotDraft, publishingFields } from './pilot-draft.ts';
import { pilotFieldLabel } from './pilot-field-label.ts';

interface PilotFieldsProps {
  draft: PilotDraft;
  fields: PilotSettingsQuery['fields'];
  onChange: (draft: PilotDraft) => void;
  disabled: boolean;
}

/** The settings, each beside how far it may be trusted. */
export function PilotFields({ draft, fields, onChange, disabled }: PilotFieldsProps) {
  const translate = useTranslate();
  const nameOf = useName();
  const provenances = useChoices('Provenance');
  const set = (field: keyof PilotDraft, value: string) => onChange({ ...draft, [field]: value });
  const text = (field: keyof PilotDraft, type: 'text' | 'date' | 'time') => (
    <TextField
      key={field}
      name={field}
      type={type}
      label={pilotFieldLabel(field, translate)}
      value={draft[field]}
      disabled={disabled}
      error={draft[field] === ''}
      helperText={draft[field] === '' ? translate('pilot.required') : undefined}
      onChange={({ target }) => set(field, target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  const trust = (field: `${'launchDate' | 'dossierOrgCode' | 'officeHours' | 'limits'}Provenance`) => (
    <Choice
      name={field}
      label={pilotFieldLabel(field, translate)}
      value={draft[field]}
      options={provenances}
      disabled={disabled}
      onChange={(value) => set(field, value)}
    />
  );
  return (
    <>
      <FieldGroup legend={translate('pilot.general')}>
        {text('launchDate', 'date')}
        {trust('launchDateProvenance')}
        {text('dossierOrgCode', 'text')}
        {trust('dossierOrgCodeProvenance')}
        {text('calendarCoverageEnd', 'date')}
      </FieldGroup>
      <FieldGroup legend={translate('pilot.officeHours')}>
        {hourFields.map((field) => text(field, 'time'))}
        {trust('officeHoursProvenance')}
      </FieldGroup>
      <FieldGroup legend={translate('pilot.limits')}>
        {limitFields.map((field) => text(field, 'text'))}
        {trust('limitsProvenance')}
      </FieldGroup>
      <FieldGroup legend={translate('pilot.publishing')}>
        {publishingFields.map((field) => text(field, 'text'))}
      </FieldGroup>
      <FieldGroup legend={translate('pilot.sensitiveFields')}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Ticks
            options={fields.map((field) => ({ id: field.code, name: nameOf(field) }))}
            chosen={codesIn(draft.sensitiveFields)}
            onChange={(codes) => set('sensitiveFields', codes.join('; '))}
            disabled={disabled}
          />
        </Box>
      </FieldGroup>
      <TextField
        name="reason"
        label={pilotFieldLabel('reason', translate)}
        helperText={translate('pilot.reasonHint')}
        value={draft.reason}
        disabled={disabled}
        onChange={({ target }) => set('reason', target.value)}
      />
    </>
  );
}
