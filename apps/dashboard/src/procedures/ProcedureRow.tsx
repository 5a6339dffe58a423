import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { useName } from '../i18n/use-word.ts';
import { OpenDossiers } from '../ui/OpenDossiers.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import type { ListedProcedure } from './filter-procedures.ts';
import styles from './ProcedureTable.module.css';
import { useProcedureFacts } from './use-procedure-facts.ts';

/** One procedure of the catalogue. */
export function ProcedureRow({ procedure }: { procedure: ListedProcedure }) {
  const name = useName();
  const said = useProcedureFacts();
  return (
    <TableRow data-code={procedure.code}>
      <TableCell className={styles['code'] ?? ''}>{procedure.code}</TableCell>
      <TableCell>
        <Link component={RouterLink} to={`/procedures/${procedure.code}`}>
          {name(procedure)}
        </Link>
      </TableCell>
      <TableCell className={styles['code'] ?? ''}>{said.limit(procedure)}</TableCell>
      <TableCell align="right" className={styles['code'] ?? ''}>
        {said.fee(procedure.feeVnd)}
      </TableCell>
      <TableCell className={styles['code'] ?? ''}>{said.online(procedure.onlineLevel)}</TableCell>
      <TableCell>
        <PhaseTags phases={procedure.phases} short />
      </TableCell>
      <TableCell align="right">
        <OpenDossiers count={procedure.openDossiers} filter={{ procedure: [procedure.code] }} />
      </TableCell>
    </TableRow>
  );
}
