import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { dateTimeOf } from '../../i18n/format.ts';
import { useName } from '../../i18n/use-word.ts';
import { type DossierForm, formUrl } from './form-url.ts';

const target = { minHeight: { xs: 44, md: 34 } };

/** A form that can be printed: opened in the browser’s own viewer, with or without English. */
export function FormRow({ form }: { readonly form: DossierForm }) {
  const translate = useTranslate();
  const title = useName()({ nameVi: form.titleVi, nameEn: form.titleEn });
  const number = translate('dossiers.forms.number', { number: form.number });
  const url = form.url ?? '';
  const issued = form.issuedAt && translate('dossiers.forms.issued', { moment: dateTimeOf(form.issuedAt) });
  const opens = { target: '_blank', rel: 'noopener', sx: target } as const;
  return (
    <li>
      <div>{title}</div>
      <div style={{ fontSize: 13, color: 'var(--muted)' }}>
        {[number, issued].filter(Boolean).join(' · ')}
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, ml: -1 }}>
        <Button
          {...opens}
          href={url}
          aria-label={translate('dossiers.forms.openNamed', { form: `${title} (${number})` })}
        >
          {translate('dossiers.forms.open')}
        </Button>
        <Button
          {...opens}
          variant="text"
          href={formUrl(url, true)}
          aria-label={`${translate('dossiers.forms.bilingual')}: ${title} (${number})`}
        >
          {translate('dossiers.forms.bilingual')}
        </Button>
      </Box>
    </li>
  );
}
