import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';

interface TicksProps<Id extends string> {
  options: readonly { id: Id; name: string; note?: string | undefined }[];
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
  disabled?: boolean;
  columns?: number;
}

/** Choices of which any number may be ticked; the order chosen is the order offered. */
export function Ticks<Id extends string>({
  options,
  chosen,
  onChange,
  disabled,
  columns = 3,
}: TicksProps<Id>) {
  const toggle = (id: Id, on: boolean) => {
    const offered = options.map((option) => option.id);
    const elsewhere = chosen.filter((one) => !offered.includes(one));
    onChange([...elsewhere, ...offered.filter((one) => (one === id ? on : chosen.includes(one)))]);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: `repeat(${Math.min(columns, 2)}, minmax(0, 1fr))`,
          lg: `repeat(${columns}, minmax(0, 1fr))`,
        },
      }}
    >
      {options.map(({ id, name, note }) => (
        <FormControlLabel
          key={id}
          disabled={disabled ?? false}
          sx={{
            minHeight: { xs: 44, sm: 34 },
            m: 0,
            alignItems: 'flex-start',
            '& .MuiFormControlLabel-label': { pt: 1.125 },
          }}
          control={
            <Checkbox
              size="small"
              name={id}
              checked={chosen.includes(id)}
              onChange={(_event, on) => toggle(id, on)}
            />
          }
          label={
            <>
              {name}
              {note && (
                <Box
                  component="span"
                  sx={{ display: 'block', color: 'text.secondary', fontSize: 13, lineHeight: '18px' }}
                >
                  {note}
                </Box>
              )}
            </>
          }
        />
      ))}
    </Box>
  );
}
