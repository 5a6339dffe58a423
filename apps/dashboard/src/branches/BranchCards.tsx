import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useName, useWord } from '../i18n/use-word.ts';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import type { BranchTableProps } from './BranchTable.tsx';

/** The list for a thumb: one card a point, the whole card opens it. */
export function BranchCards({ branches, marked, onMark }: BranchTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {branches.map((branch) => (
        <Box
          component="li"
          key={branch.code}
          data-code={branch.code}
          sx={{
            position: 'relative',
            minHeight: 44,
            py: 1.25,
            borderTop: 1,
            borderColor: 'divider',
            bgcolor: branch.code === marked ? 'action.hover' : undefined,
          }}
          onFocus={() => onMark(branch.code)}
          onBlur={() => onMark(null)}
        >
          <Link
            component={RouterLink}
            to={`/branches/${branch.code}`}
            sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
          >
            {name(branch)}
          </Link>
          <Typography variant="caption" component="div" color="textSecondary">
            {branch.code} · {branch.ward.nameVi} · {name(branch.postalUnit)}
          </Typography>
          <Typography
            variant="caption"
            component="div"
            sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.5 }}
          >
            {branch.phases.length > 0 ? (
              <PhaseTags phases={branch.phases} />
            ) : (
              word('PilotRole', branch.pilotRole)
            )}
            <span>{translate('branches.openDossiers', { smart_count: branch.openDossiers })}</span>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
