import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProcedureRecordFragment } from '../api/generated/graphql.ts';
import type { RefusalText } from '../api/refusal.ts';
import { dateOf } from '../i18n/format.ts';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { changesBetween } from '../ui/versions/changes-between.ts';
import { Difference } from '../ui/versions/Difference.tsx';
import { type PaperDraft, papersOf } from './paper-draft.ts';
import { draftOf, type ProcedureDraft } from './procedure-draft.ts';
import { useDraftWords } from './use-draft-words.ts';
import { usePaperRows } from './use-paper-rows.ts';

interface ProcedurePreviewProps {
  before: ProcedureRecordFragment;
  draft: ProcedureDraft;
  papers: readonly PaperDraft[];
  refusal: RefusalText | undefined;
  saving: boolean;
  onBack: () => void;
  onSave: () => void;
}

/** The difference a new version makes, before it is saved. */
export function ProcedurePreview(props: ProcedurePreviewProps) {
  const { before, draft, papers, refusal, saving, onBack, onSave } = props;
  const translate = useTranslate();
  const words = useDraftWords();
  const paperRows = usePaperRows();
  const stands = { ...draftOf(before, draft.validFrom), validTo: draft.validTo };
  const changed = changesBetween(stands, draft);
  const ofFields = changed.map((field) => ({
    field,
    label: translate(`procedures.edit.${field}`),
    before: words(field, stands),
    after: words(field, draft),
  }));
  const rows = [...ofFields, ...paperRows(papersOf(before), papers)];
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
      {rows.length > 0 ? (
        <Difference rows={rows} />
      ) : (
        <Typography>{translate('procedures.edit.nothing')}</Typography>
      )}
      <Typography>{translate('procedures.edit.willApply', { date: dateOf(draft.validFrom) })}</Typography>
      {refusal && <RefusalNote refusal={refusal} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={onSave} disabled={saving || rows.length === 0}>
          {translate('procedures.edit.save')}
        </Button>
        <Button onClick={onBack}>{translate('procedures.edit.back')}</Button>
      </Box>
    </Box>
  );
}
