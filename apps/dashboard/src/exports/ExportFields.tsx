import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useChoices, useName } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { FieldGroup } from '../ui/form/FieldGroup.tsx';
import type { ExportDraft } from './export-draft.ts';
import { exportChoicesQuery } from './export-queries.ts';

interface FieldsProps {
  readonly draft: ExportDraft;
  /** The purpose was not said. */
  readonly missing: boolean;
  readonly onChange: (draft: ExportDraft) => void;
}

type Change = (change: Partial<ExportDraft>) => void;
interface GroupProps {
  readonly draft: ExportDraft;
  readonly set: Change;
}

const useTexts = () => {
  const translate = useTranslate();
  return (key: string) => translate(`exports.dialog.${key}`);
};

export function ExportFields({ draft, missing, onChange }: FieldsProps) {
  const set: Change = (change) => onChange({ ...draft, ...change });
  return (
    <>
      <WhichFields draft={draft} set={set} />
      <HowFields draft={draft} set={set} />
      <WhyFields draft={draft} set={set} missing={missing} />
    </>
  );
}

const shrink = { inputLabel: { shrink: true } };
const whole = { gridColumn: '1 / -1' };

function WhichFields({ draft, set }: GroupProps) {
  const t = useTexts();
  const name = useName();
  const { data } = useAsk(exportChoicesQuery, {});
  const choices = (named: readonly { code: string; nameVi: string; nameEn: string }[] = []) =>
    named.map((one) => ({ id: one.code, name: name(one) }));
  return (
    <FieldGroup legend={t('which')}>
      <TextField
        type="date"
        label={t('from')}
        value={draft.from}
        onChange={({ target }) => set({ from: target.value })}
        slotProps={shrink}
      />
      <TextField
        type="date"
        label={t('to')}
        value={draft.to}
        onChange={({ target }) => set({ to: target.value })}
        slotProps={shrink}
      />
      <Choice
        label={t('field')}
        none={t('all')}
        value={draft.field}
        options={choices(data?.fields)}
        onChange={(field) => set({ field })}
      />
      <Choice
        label={t('branch')}
        none={t('all')}
        value={draft.branch}
        options={choices(data?.branches)}
        onChange={(branch) => set({ branch })}
      />
      <TextField
        type="datetime-local"
        label={t('asOf')}
        helperText={t('asOfHint')}
        value={draft.asOf}
        onChange={({ target }) => set({ asOf: target.value })}
        slotProps={shrink}
        sx={whole}
      />
      <Tick
        label={t('simulated')}
        checked={draft.withoutSimulated}
        onChange={(on) => set({ withoutSimulated: on })}
      />
    </FieldGroup>
  );
}

function HowFields({ draft, set }: GroupProps) {
  const t = useTexts();
  const formats = useChoices('ExportFormat');
  return (
    <FieldGroup legend={t('how')}>
      <Choice
        label={t('format')}
        value={draft.format}
        options={formats}
        onChange={(format) => set({ format: format as ExportDraft['format'] })}
      />
      {draft.format === 'CSV' && (
        <Tick label={t('bom')} checked={draft.bom} onChange={(bom) => set({ bom })} />
      )}
      <Tick label={t('packaged')} checked={draft.packaged} onChange={(packaged) => set({ packaged })} />
    </FieldGroup>
  );
}

function WhyFields({ draft, set, missing }: GroupProps & Pick<FieldsProps, 'missing'>) {
  const t = useTexts();
  const purposes = useChoices('ExportPurpose');
  return (
    <FieldGroup legend={t('why')}>
      <Choice
        label={t('purposeCode')}
        value={draft.purposeCode}
        options={purposes}
        onChange={(code) => set({ purposeCode: code as ExportDraft['purposeCode'] })}
      />
      <TextField
        label={t('project')}
        helperText={t('projectHint')}
        value={draft.project}
        onChange={({ target }) => set({ project: target.value })}
      />
      <TextField
        required
        label={t('purpose')}
        helperText={t(missing ? 'purposeMissing' : 'purposeHint')}
        error={missing}
        value={draft.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
        sx={whole}
      />
    </FieldGroup>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <FormControlLabel
      label={label}
      control={<Checkbox size="small" checked={checked} onChange={(_event, on) => onChange(on)} />}
      sx={{ m: 0, minHeight: { xs: 44, sm: 34 } }}
    />
  );
}
