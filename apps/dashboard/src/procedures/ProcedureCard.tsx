import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useName } from '../i18n/use-word.ts';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import type { ListedProcedure } from './filter-procedures.ts';
import styles from './ProcedureTable.module.css';
import { useProcedureFacts } from './use-procedure-facts.ts';

/** One procedure for a thumb: the whole card opens it. */
export function ProcedureCard({ procedure }: { procedure: ListedProcedure }) {
  const name = useName();
  const said = useProcedureFacts();
  return (
    <li className={styles['card']} data-code={procedure.code}>
      <Link component={RouterLink} to={`/procedures/${procedure.code}`} sx={{ fontWeight: 600 }}>
        {name(procedure)}
      </Link>
      <div className={styles['facts']}>
        <span className={styles['code']}>{procedure.code}</span>
        <span>{said.limit(procedure)}</span>
        <span>{said.fee(procedure.feeVnd)}</span>
        <span>{said.online(procedure.onlineLevel)}</span>
        <PhaseTags phases={procedure.phases} />
      </div>
    </li>
  );
}
