import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../../ui/Panel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { FormRow } from './FormRow.tsx';
import { MissingForm } from './MissingForm.tsx';

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { padding: '8px 0', borderTop: '1px solid var(--hairline)' },
  '& > li:first-of-type': { borderTop: 0, paddingTop: 0 },
});

/** The forms of a dossier: what can be printed first, then what cannot, with the reason. */
export function FormsPanel({ forms }: { readonly forms: ShownDossier['forms'] }) {
  const translate = useTranslate();
  const printable = forms.filter(({ url }) => url !== null);
  const missing = forms.filter(({ url }) => url === null);
  return (
    <Panel
      title={translate('dossiers.forms.title')}
      lead={printable.length > 0 && translate('dossiers.forms.hint')}
    >
      <List>
        {printable.map((form) => (
          <FormRow key={`${form.number}-${form.eventVersion}`} form={form} />
        ))}
        {missing.map((form) => (
          <MissingForm key={`${form.number}-${form.eventVersion}`} form={form} />
        ))}
      </List>
    </Panel>
  );
}
