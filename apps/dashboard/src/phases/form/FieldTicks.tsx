import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import { Ticks } from '../../ui/choice/Ticks.tsx';
import type { BoardField } from '../PhaseBoard.tsx';

interface FieldTicksProps {
  field: BoardField;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The procedures of one field under a tick that takes or leaves them all. */
export function FieldTicks({ field, chosen, onChange }: FieldTicksProps) {
  const translate = useTranslate();
  const codes = field.procedures.map(({ code }) => code);
  const count = codes.filter((code) => chosen.includes(code)).length;
  const toggleAll = (on: boolean) => {
    const others = chosen.filter((code) => !codes.includes(code));
    onChange(on ? [...others, ...codes] : others);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, borderTop: 1, borderColor: 'divider', m: 0, px: 0, py: 1 }}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            name={`field ${field.code}`}
            checked={count === codes.length}
            indeterminate={count > 0 && count < codes.length}
            onChange={(_event, on) => toggleAll(on)}
          />
        }
        label={
          <strong>
            {field.name} · {translate('phases.edit.chosen', { count, total: codes.length })}
          </strong>
        }
      />
      <Box sx={{ pl: { xs: 1, sm: 3.5 } }}>
        <Ticks
          options={field.procedures.map(({ code, name }) => ({ id: code, name, note: code }))}
          chosen={chosen}
          onChange={onChange}
          columns={2}
        />
      </Box>
    </Box>
  );
}
