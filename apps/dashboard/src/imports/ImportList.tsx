import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { ImportTable } from './ImportTable.tsx';
import { importListQuery } from './import-queries.ts';

/** Every reading of a register, the latest first. */
export function ImportList() {
  const translate = useTranslate();
  const may = useMay('IMPORT_REGISTER');
  const asked = useAsk(importListQuery, {});
  const imports = asked.data?.registerImports ?? [];
  const begin = may && (
    <Button component={Link} to="/imports/new" variant="contained">
      {translate('imports.new')}
    </Button>
  );
  return (
    <Page title={translate('imports.title')} lead={translate('imports.lead')} actions={begin} asked={asked}>
      {imports.length === 0 ? (
        <Panel>
          <EmptyState
            title={translate('imports.emptyTitle')}
            text={translate('imports.emptyText')}
            action={begin}
          />
        </Panel>
      ) : (
        <Panel flush title={translate('imports.past')}>
          <ImportTable imports={imports} />
        </Panel>
      )}
    </Page>
  );
}
