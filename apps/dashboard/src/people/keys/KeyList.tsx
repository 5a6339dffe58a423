import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyTable } from './KeyTable.tsx';
import { keysQuery } from './key-queries.ts';

/** Keys of partner software. */
export function KeyList() {
  const translate = useTranslate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const [creating, create] = useState(false);
  const mayRead = useMay('READ_PEOPLE');
  const asked = useAsk(keysQuery, {}, { enabled: mayRead });
  const { data } = asked;
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
      {data && (
        <Panel>
          {data.apiKeys.length > 0 ? (
            <KeyTable keys={data.apiKeys} now={data.pilot.now} mayManage={mayManage} />
          ) : (
            <EmptyState
              title={translate('people.keys.empty.title')}
              text={translate('people.keys.empty.body')}
              action={button}
            />
          )}
        </Panel>
      )}
      {data && creating && <KeyDialog organisations={data.organisations} onClose={() => create(false)} />}
    </Page>
  );
}
