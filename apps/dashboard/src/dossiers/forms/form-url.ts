import type { ShownDossier } from '../steps/next-step.ts';

export type DossierForm = ShownDossier['forms'][number];

/** Where a form is printed, in Vietnamese alone or with English under it. */
export function formUrl(url: string, bilingual: boolean): string {
  if (!bilingual) return url;
  return `${url}${url.includes('?') ? '&' : '?'}lang=bilingual`;
}

/** The printed form behind an event; of two requests (02) each event has its own. */
export function formOfEvent(
  forms: readonly DossierForm[],
  event: { readonly version: number; readonly formNumber: string | null },
): DossierForm | undefined {
  return forms.find(
    ({ number, eventVersion, url }) =>
      url !== null && number === event.formNumber && (number !== '02' || eventVersion === event.version),
  );
}
