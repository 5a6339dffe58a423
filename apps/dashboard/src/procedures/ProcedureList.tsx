import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useRows } from '../api/use-records.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import { groupProcedures } from './filter-procedures.ts';
import { NotOfficial } from './NotOfficial.tsx';
import { ProcedureFilters } from './ProcedureFilters.tsx';
import { ProcedureTable } from './ProcedureTable.tsx';

/** The catalogue, by field. */
export function ProcedureList() {
  const translate = useTranslate();
  const listed = useRows('procedures');
  const inFields = useRows('fields');
  const [filter, change, clear] = useSearchFilter(['search', 'field', 'online', 'phase']);
  const procedures = listed.data;
  const fields = inFields.data;
  const groups = procedures && fields ? groupProcedures(procedures, fields, filter) : [];
  return (
    <Page
      title={translate('procedures.title')}
      lead={
        procedures &&
        fields &&
        translate('procedures.lead', { procedures: procedures.length, fields: fields.length })
      }
      asked={procedures ? inFields : listed}
    >
      <NotOfficial />
      <Panel>
        <ProcedureFilters fields={fields ?? []} filter={filter} onChange={change} />
        {groups.length > 0 ? (
          <ProcedureTable groups={groups} />
        ) : (
          <EmptyState
            title={translate('procedures.empty.title')}
            text={translate('procedures.empty.body')}
            action={<Button onClick={clear}>{translate('procedures.empty.act')}</Button>}
          />
        )}
      </Panel>
    </Page>
  );
}
