import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useName } from '../../i18n/use-word.ts';
import type { DossierForm } from './form-url.ts';

/** A form that cannot be printed stays in sight, with the reason and the way out. */
export function MissingForm({ form }: { readonly form: DossierForm }) {
  const translate = useTranslate();
  const english = useFormat().locale === 'en';
  const title = useName()({ nameVi: form.titleVi, nameEn: form.titleEn });
  const number = translate('dossiers.forms.number', { number: form.number });
  const { refusal } = form;
  const said = english
    ? [refusal?.messageEn, refusal?.fixEn].filter(Boolean)
    : [refusal?.message, refusal?.fix].filter(Boolean);
  return (
    <li style={{ color: 'var(--muted)' }}>
      <details>
        <summary style={{ cursor: 'pointer' }}>
          {title} <span style={{ fontSize: 13 }}>{`(${number}) · ${translate('dossiers.forms.none')}`}</span>
        </summary>
        {said.map((text) => (
          <p key={text} style={{ margin: '4px 0 0', fontSize: 13 }}>
            {text}
          </p>
        ))}
      </details>
    </li>
  );
}
