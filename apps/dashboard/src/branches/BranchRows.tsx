import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useName, useWord } from '../i18n/use-word.ts';
import { OpenDossiers } from '../ui/OpenDossiers.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import type { BranchTableProps } from './BranchTable.tsx';

/** The list as a table; the row under the pointer or the focus is marked on the map. */
export function BranchRows({ branches, marked, onMark }: BranchTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table>
        <TableHead>
          <TableRow>
            {(['name', 'ward', 'unit', 'role', 'phases', 'open'] as const).map((column) => (
              <TableCell key={column} align={column === 'open' ? 'right' : 'left'}>
                {translate(`branches.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {branches.map((branch) => (
            <TableRow
              key={branch.code}
              data-code={branch.code}
              selected={branch.code === marked}
              onMouseEnter={() => onMark(branch.code)}
              onMouseLeave={() => onMark(null)}
              onFocus={() => onMark(branch.code)}
              onBlur={() => onMark(null)}
            >
              <TableCell>
                <Link component={RouterLink} to={`/branches/${branch.code}`} sx={{ fontWeight: 600 }}>
                  {name(branch)}
                </Link>
                <Box sx={{ color: 'text.secondary', fontSize: 13, lineHeight: '18px', whiteSpace: 'nowrap' }}>
                  {branch.code}
                </Box>
              </TableCell>
              <TableCell>{branch.ward.nameVi}</TableCell>
              <TableCell>{name(branch.postalUnit)}</TableCell>
              <TableCell>{word('PilotRole', branch.pilotRole)}</TableCell>
              <TableCell>
                <PhaseTags phases={branch.phases} />
              </TableCell>
              <TableCell align="right">
                <OpenDossiers count={branch.openDossiers} filter={{ branch: [branch.code] }} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
