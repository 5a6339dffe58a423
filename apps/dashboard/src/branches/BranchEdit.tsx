import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useRecord } from '../api/use-records.ts';
import { useMay } from '../api/viewer.ts';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useName } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { BranchForm } from './BranchForm.tsx';

/** Editing one postal point; who may not edit is told so. */
export function BranchEdit() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const name = useName();
  const inSentence = useInSentence();
  const mayEdit = useMay('EDIT_BRANCH');
  const asked = useRecord('branches', code);
  const branch = asked.data;
  if (!mayEdit) return <Page title={code} missing={translate('branches.edit.forbidden')} />;
  if (!branch) return <Page title={code} asked={asked} missing={translate('branches.missing')} />;
  return (
    <Page
      title={translate('branches.edit.title', { name: inSentence(name(branch)) })}
      lead={translate('branches.edit.lead')}
      asked={asked}
    >
      <BranchForm branch={branch} reread={async () => (await asked.refetch()).data ?? branch} />
    </Page>
  );
}
