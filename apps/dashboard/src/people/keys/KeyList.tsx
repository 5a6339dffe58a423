import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRows } from '../../api/use-records.ts';
import { useMay, useSeat } from '../../api/viewer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyTable } from './KeyTable.tsx';

/** Keys of partner software. */
export function KeyList() {
  const translate = useTranslate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const [creating, create] = useState(false);
  const mayRead = useMay('READ_PEOPLE');
  const { now } = useSeat().pilot;
  const asked = useRows('keys', {}, { enabled: mayRead });
  const keys = asked.data;
  const organisations = useRows('organisations', {}, { enabled: mayManage }).data;
  const button = mayManage && (
    <Button variant="contained" onClick={() => create(true)}>
      {translate('people.keys.create')}
    </Button>
  );
  if (!mayRead) return <Page title={translate('people.keys.title')} missing={translate('ui.noAccess')} />;
  return (
    <Page
      title={translate('people.keys.title')}
      lead={translate('people.keys.lead')}
      actions={button}
      asked={asked}
    >
      {keys && (
        <Panel>
          {keys.length > 0 ? (
            <KeyTable keys={keys} now={now} mayManage={mayManage} />
          ) : (
            <EmptyState
              title={translate('people.keys.empty.title')}
              text={translate('people.keys.empty.body')}
              action={button}
            />
          )}
        </Panel>
      )}
      {creating && organisations && <KeyDialog organisations={organisations} onClose={() => create(false)} />}
    </Page>
  );
}
