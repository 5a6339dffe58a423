import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useName } from '../i18n/use-word.ts';

interface NamedProcedure {
  code: string;
  nameVi: string;
  nameEn: string;
  field: { code: string; nameVi: string; nameEn: string };
}

/** A count that opens into the names, field by field. */
export function ProceduresByField({ procedures }: { procedures: readonly NamedProcedure[] }) {
  const translate = useTranslate();
  const name = useName();
  const fields = Map.groupBy(procedures, ({ field }) => field.code);
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {translate('phases.setting.count', { smart_count: procedures.length })}
      </Box>
      {[...fields.values()].map((group) => (
        <Box key={group[0]?.field.code} sx={{ mt: 1 }}>
          <strong>{group[0] && name(group[0].field)}</strong>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {group.map((procedure) => (
              <li key={procedure.code}>
                {procedure.code} · {name(procedure)}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </details>
  );
}
