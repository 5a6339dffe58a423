import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { dateOf } from '../../i18n/format.ts';
import { useName } from '../../i18n/use-word.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { IncidentDialog } from './IncidentDialog.tsx';
import { IncidentTable } from './IncidentTable.tsx';
import { registersQuery } from './register-queries.ts';
import { StaffingDialog } from './StaffingDialog.tsx';

/** The registers of incidents and of trained staff. */
export function RegistersPage() {
  const translate = useTranslate();
  const name = useName();
  const mayRead = useMay('READ_EVIDENCE');
  const mayKeep = useMay('KEEP_REGISTERS');
  const [entry, enter] = useState<'incident' | 'staff' | null>(null);
  const asked = useAsk(registersQuery, { first: 100 }, { enabled: mayRead });
  const { data } = asked;
  const t = (key: string) => translate(`registers.${key}`);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const add = (what: 'incident' | 'staff', label: string) =>
    mayKeep && (
      <Button variant="outlined" onClick={() => enter(what)}>
        {t(label)}
      </Button>
    );
  return (
    <Page title={t('title')} lead={t('lead')} asked={asked}>
      {data && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Panel title={t('incidents')} lead={t('incidentsLead')} actions={add('incident', 'add')}>
            {data.incidents.nodes.length > 0 ? (
              <IncidentTable incidents={data.incidents.nodes} maySettle={mayKeep} />
            ) : (
              <Typography color="textSecondary">{t('noIncidents')}</Typography>
            )}
          </Panel>
          <Panel title={t('staffing')} lead={t('staffingLead')} actions={add('staff', 'addStaff')}>
            {data.deskStaffing.length > 0 ? (
              <ListTable
                rows={data.deskStaffing}
                keyOf={({ branch, place }) => branch?.code ?? place}
                columns={[
                  { name: t('columns.desk'), cell: ({ branch }) => (branch ? name(branch) : t('centre')) },
                  { name: t('columns.trained'), cell: ({ trained }) => trained, figure: true },
                  { name: t('columns.examined'), cell: ({ examinedOn }) => dateOf(examinedOn), short: true },
                  { name: t('columns.source'), cell: ({ source }) => source },
                ]}
              />
            ) : (
              <Typography color="textSecondary">{t('noStaffing')}</Typography>
            )}
          </Panel>
        </Box>
      )}
      {data && entry === 'incident' && <IncidentDialog data={data} onClose={() => enter(null)} />}
      {data && entry === 'staff' && <StaffingDialog data={data} onClose={() => enter(null)} />}
    </Page>
  );
}
