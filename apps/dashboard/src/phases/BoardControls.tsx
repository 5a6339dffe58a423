import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { dayInCity } from '../ui/day-in-city.ts';
import { BoardLegend } from './BoardLegend.tsx';

type View = Record<'at' | 'place' | 'candidates', string>;

interface BoardControlsProps {
  view: View;
  onChange: (name: keyof View, value: string) => void;
  candidates: number;
  now: string;
}

/** Which day, which place, which points the board shows; the address keeps it. */
export function BoardControls({ view, onChange, candidates, now }: BoardControlsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view.place || 'BRANCH'}
        aria-label={translate('phases.board.place')}
        onChange={(_event, place) => place && onChange('place', place === 'BRANCH' ? '' : place)}
      >
        <ToggleButton value="BRANCH">{translate('phases.board.atBranch')}</ToggleButton>
        <ToggleButton value="HOME">{translate('phases.board.atHome')}</ToggleButton>
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={view.candidates === 'all'}
            onChange={(_event, on) => onChange('candidates', on ? 'all' : '')}
          />
        }
        label={translate('phases.board.candidates', { smart_count: candidates })}
      />
      <TextField
        type="date"
        label={translate('phases.board.at')}
        value={view.at || dayInCity(now)}
        onChange={({ target }) => onChange('at', target.value === dayInCity(now) ? '' : target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {view.at && <Button onClick={() => onChange('at', '')}>{translate('phases.board.now')}</Button>}
      <BoardLegend />
    </Box>
  );
}
