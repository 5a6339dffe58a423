import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useChoices } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { type PaperDraft, paperFault } from './paper-draft.ts';

interface PaperFieldsProps {
  readonly paper: PaperDraft;
  readonly place: number;
  readonly last: boolean;
  readonly onChange: (paper: PaperDraft) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

const frame = {
  border: '1px solid var(--hairline)',
  borderRadius: 2,
  p: 2,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, minmax(0, 1fr))' },
} as const;
const tall = { minWidth: 44, minHeight: 44 } as const;

/** One paper of the list: what it is called, in what form and how many are handed in. */
export function PaperFields({ paper, place, last, onChange, onMove, onRemove }: PaperFieldsProps) {
  const translate = useTranslate();
  const kinds = useChoices('PaperKind');
  const t = (key: string, told = {}) => translate(`procedures.edit.${key}`, told);
  const text = (field: 'nameVi' | 'nameEn' | 'originals' | 'copies') => {
    const isName = field.startsWith('name');
    const fault = paperFault(field, paper);
    return (
      <TextField
        label={t(isName ? field : `paper.${field}`)}
        value={paper[field]}
        multiline={isName}
        error={fault !== undefined}
        helperText={fault && t(fault)}
        onChange={({ target }) => onChange({ ...paper, [field]: target.value })}
        sx={isName ? { gridColumn: { xs: '1 / -1', md: 'span 2' } } : {}}
        slotProps={{ htmlInput: isName ? { maxLength: 500 } : { maxLength: 2, inputMode: 'numeric' } }}
      />
    );
  };
  return (
    <Box component="li" sx={frame} aria-label={t('paper.place', { place })}>
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <strong>{place}</strong>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, ml: 1, flex: 1 }}>
          {paper.code}
        </Box>
        <IconButton sx={tall} aria-label={t('paper.up')} disabled={place === 1} onClick={() => onMove(-1)}>
          <ArrowUpward fontSize="small" />
        </IconButton>
        <IconButton sx={tall} aria-label={t('paper.down')} disabled={last} onClick={() => onMove(1)}>
          <ArrowDownward fontSize="small" />
        </IconButton>
        <IconButton sx={tall} aria-label={t('paper.remove')} onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </Box>
      {text('nameVi')}
      {text('nameEn')}
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, display: 'grid' }}>
        <Choice
          label={t('paper.kind')}
          value={paper.kind}
          options={kinds}
          onChange={(id) =>
            onChange({ ...paper, kind: kinds.find((kind) => kind.id === id)?.id ?? paper.kind })
          }
        />
      </Box>
      {text('originals')}
      {text('copies')}
      <FormControlLabel
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
        label={t('paper.required')}
        control={
          <Checkbox
            checked={paper.required}
            onChange={(_event, required) => onChange({ ...paper, required })}
          />
        }
      />
    </Box>
  );
}
