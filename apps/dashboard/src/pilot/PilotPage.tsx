import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PilotFacts } from './PilotFacts.tsx';
import { PilotForm } from './PilotForm.tsx';
import { pilotQuery } from './pilot-queries.ts';

/** The settings the whole system reckons with, and for who may change them their form. */
export function PilotPage() {
  const translate = useTranslate();
  const mayEdit = useMay('UPDATE_PILOT');
  const [editing, edit] = useState(false);
  const asked = useAsk(pilotQuery, {});
  const { data } = asked;
  return (
    <Page
      title={translate('pilot.title')}
      lead={translate('pilot.lead')}
      actions={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button component={Link} to="/calendar">
            {translate('pilot.calendarLink')}
          </Button>
          {mayEdit && !editing && (
            <Button variant="outlined" onClick={() => edit(true)}>
              {translate('pilot.edit')}
            </Button>
          )}
        </Box>
      }
      asked={asked}
    >
      {data && (
        <Panel
          title={editing ? translate('pilot.editTitle') : undefined}
          lead={editing ? translate('pilot.editLead') : undefined}
        >
          {editing ? (
            <PilotForm
              pilot={data.pilot}
              fields={data.fields}
              reread={async () => (await asked.refetch()).data?.pilot ?? data.pilot}
              onDone={() => edit(false)}
            />
          ) : (
            <PilotFacts {...data} />
          )}
        </Panel>
      )}
    </Page>
  );
}
