import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

interface MovedListProps {
  label: string;
  added: readonly string[];
  removed: readonly string[];
}

/** What is added and removed of one kind, with a sign and a word; nothing when neither. */
export function MovedList({ label, added, removed }: MovedListProps) {
  const translate = useTranslate();
  if (added.length + removed.length === 0) return null;
  const lines = [
    { sign: '+', word: 'added', names: added, colour: 'success.main' },
    { sign: '−', word: 'removed', names: removed, colour: 'error.main' },
  ].filter(({ names }) => names.length > 0);
  return (
    <Box component="details" open={added.length + removed.length <= 6}>
      <Box component="summary" sx={{ fontWeight: 600, cursor: 'pointer' }}>
        {label}
        {lines.map(({ sign, names, colour }) => (
          <Box key={sign} component="span" sx={{ color: colour, ml: 1 }}>
            {sign}
            {names.length}
          </Box>
        ))}
      </Box>
      {lines.map(({ sign, word, names, colour }) => (
        <Box key={word} component="ul" data-moved={word} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
          {names.map((name) => (
            <li key={name}>
              <Box component="span" sx={{ color: colour, fontWeight: 600, mr: 1 }}>
                {sign} <span className="unseen">{translate(`phases.edit.${word}`)}</span>
              </Box>
              {name}
            </li>
          ))}
        </Box>
      ))}
    </Box>
  );
}
