import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { FieldConflict, Side } from './three-ways.ts';

interface FieldChoiceProps {
  conflict: FieldConflict<string, string>;
  label: string;
  /** Null until a person has chosen. */
  side: Side | null;
  onChoose: (side: Side) => void;
}

/** One field of a crossed save. */
export function FieldChoice({ conflict, label, side, onChoose }: FieldChoiceProps) {
  const translate = useTranslate();
  const shown = (value: string) => value || translate('versions.empty');
  return (
    <Box
      component="fieldset"
      data-field={conflict.field}
      sx={{ border: 0, borderTop: 1, borderColor: 'divider', p: 0, pt: 1, m: 0, mt: 1.5 }}
    >
      <Typography component="legend" variant="body2" sx={{ fontWeight: 600, float: 'left', width: 1 }}>
        {label}
        {conflict.mustChoose && ` · ${translate('versions.crossed.both')}`}
      </Typography>
      <RadioGroup
        row
        aria-label={label}
        value={side}
        onChange={(_event, value) => onChoose(value === 'yours' ? 'yours' : 'theirs')}
        sx={{ columnGap: 3, clear: 'both' }}
      >
        {(['yours', 'theirs'] as const).map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={`${translate(`versions.crossed.${one}`)}: ${shown(conflict[one])}`}
          />
        ))}
      </RadioGroup>
      <Typography variant="caption" color="textSecondary">
        {translate('versions.crossed.saw', { value: shown(conflict.saw) })}
      </Typography>
    </Box>
  );
}
