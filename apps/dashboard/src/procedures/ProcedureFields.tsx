import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useChoices } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { FieldGroup } from '../ui/form/FieldGroup.tsx';
import { DraftCheck } from './DraftCheck.tsx';
import { DraftText } from './DraftText.tsx';
import { PapersField } from './PapersField.tsx';
import { isFaulty, type PaperDraft } from './paper-draft.ts';
import { faultOf, type ProcedureDraft } from './procedure-draft.ts';

interface ProcedureFieldsProps {
  draft: ProcedureDraft;
  onChange: (draft: ProcedureDraft) => void;
  onDone: () => void;
  back: string;
  code: string;
  papers: readonly PaperDraft[];
  inForce: readonly PaperDraft[];
  onPapers: (papers: readonly PaperDraft[]) => void;
}

/** Everything a version says, in five groups. */
export function ProcedureFields(props: ProcedureFieldsProps) {
  const { draft, onChange, onDone, back, papers } = props;
  const translate = useTranslate();
  const units = useChoices('TimeLimitUnit');
  const levels = useChoices('OnlineLevel');
  const provenances = useChoices('Provenance');
  const faulty =
    papers.some(isFaulty) ||
    (Object.keys(draft) as (keyof ProcedureDraft)[]).some((field) => faultOf(field, draft));
  const set = (change: Partial<ProcedureDraft>) => onChange({ ...draft, ...change });
  const text = (field: keyof ProcedureDraft, kind?: 'date' | 'figure' | 'lines') => (
    <DraftText field={field} draft={draft} kind={kind} onChange={(value) => set({ [field]: value })} />
  );
  const check = (field: keyof ProcedureDraft) => (
    <DraftCheck field={field} draft={draft} onChange={(value) => set({ [field]: value })} />
  );
  const label = (field: string) => translate(`procedures.edit.${field}`);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      sx={{ display: 'grid', gap: 3, maxWidth: 860 }}
    >
      <FieldGroup legend={label('content')}>
        {text('nameVi', 'lines')}
        {text('nameEn', 'lines')}
        <Choice
          label={label('onlineLevel')}
          value={draft.onlineLevel}
          options={levels}
          onChange={(id) =>
            set({ onlineLevel: levels.find((level) => level.id === id)?.id ?? draft.onlineLevel })
          }
        />
        {papers.length === 0 && text('documentCount', 'figure')}
      </FieldGroup>
      <PapersField code={props.code} inForce={props.inForce} papers={papers} onChange={props.onPapers} />
      <FieldGroup legend={label('limits')}>
        {text('timeLimit', 'figure')}
        <Choice
          label={label('timeLimitUnit')}
          value={draft.timeLimitUnit}
          options={units}
          onChange={(id) =>
            set({ timeLimitUnit: units.find((unit) => unit.id === id)?.id ?? draft.timeLimitUnit })
          }
        />
        {text('timeLimitOnline', 'figure')}
        {text('extensionMaxDays', 'figure')}
        {text('feeVnd', 'figure')}
        {text('feeBasis')}
      </FieldGroup>
      <FieldGroup legend={label('conditions')}>
        {check('presenceRequired')}
        {check('siteInspection')}
        {check('multiAgency')}
        {check('postalExcluded')}
        <Choice
          label={label('checkableFromList')}
          hint={label('checkableHint')}
          value={draft.checkableFromList}
          options={[
            { id: 'YES', name: translate('procedures.show.yes') },
            { id: 'NO', name: translate('procedures.show.no') },
          ]}
          none={translate('procedures.show.notStated')}
          onChange={(id) => set({ checkableFromList: id === 'YES' || id === 'NO' ? id : '' })}
        />
      </FieldGroup>
      <FieldGroup legend={label('validity')}>
        {text('validFrom', 'date')}
        {text('validTo', 'date')}
        {text('decisionNumber')}
        <Choice
          label={label('provenance')}
          value={draft.provenance}
          options={provenances}
          onChange={(id) =>
            set({ provenance: provenances.find((one) => one.id === id)?.id ?? draft.provenance })
          }
        />
        {text('provenanceNote', 'lines')}
      </FieldGroup>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={faulty}>
          {label('preview')}
        </Button>
        <Button component={Link} to={back}>
          {label('cancel')}
        </Button>
      </Box>
    </Box>
  );
}
