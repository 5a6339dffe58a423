import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import { groupProcedures } from './filter-procedures.ts';
import { NotOfficial } from './NotOfficial.tsx';
import { ProcedureFilters } from './ProcedureFilters.tsx';
import { ProcedureTable } from './ProcedureTable.tsx';
import { proceduresQuery } from './procedure-queries.ts';

/** The catalogue, by field. */
export function ProcedureList() {
  const translate = useTranslate();
  const asked = useAsk(proceduresQuery, {});
  const [filter, change, clear] = useSearchFilter(['search', 'field', 'online', 'phase']);
  const { data } = asked;
  const groups = data ? groupProcedures(data, filter) : [];
  return (
    <Page
      title={translate('procedures.title')}
      lead={
        data &&
        translate('procedures.lead', { procedures: data.procedures.length, fields: data.fields.length })
      }
      asked={asked}
    >
      <NotOfficial />
      <Panel>
        <ProcedureFilters fields={data?.fields ?? []} filter={filter} onChange={change} />
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
