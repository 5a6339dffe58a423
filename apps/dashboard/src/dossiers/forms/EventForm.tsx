import { useTranslate } from 'react-admin';
import { type DossierForm, formOfEvent } from './form-url.ts';

interface EventFormProps {
  readonly event: { readonly version: number; readonly formNumber: string | null };
  readonly forms: readonly DossierForm[];
}

/** The form that left the desk with an event: its name, and where it can be printed a link to it. */
export function EventForm({ event, forms }: EventFormProps) {
  const translate = useTranslate();
  if (!event.formNumber) return null;
  const name = translate(`dossiers.timeline.form.${event.formNumber}`);
  const url = formOfEvent(forms, event)?.url;
  if (!url) return name;
  return (
    <a href={url} target="_blank" rel="noopener">
      {name}
    </a>
  );
}
