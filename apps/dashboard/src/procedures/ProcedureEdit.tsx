import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useRecord } from '../api/use-records.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { useName } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { NotOfficial } from './NotOfficial.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';

/** Writing a new version of a procedure. */
export function ProcedureEdit() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const name = useName();
  const mayEdit = useMay('REVISE_PROCEDURE');
  const { now } = useSeat().pilot;
  const asked = useRecord('procedures', code);
  const procedure = asked.data;
  if (!mayEdit) return <Page title={code} missing={translate('procedures.edit.forbidden')} />;
  if (!procedure) return <Page title={code} asked={asked} missing={translate('procedures.missing')} />;
  return (
    <Page
      title={translate('procedures.edit.title', { name: name(procedure) })}
      lead={translate('procedures.edit.lead')}
      asked={asked}
    >
      <NotOfficial />
      <ProcedureForm
        procedure={procedure}
        now={now}
        reread={async () => (await asked.refetch()).data ?? procedure}
      />
    </Page>
  );
}
