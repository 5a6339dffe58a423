import { useTranslate } from 'react-admin';
import { dateOf } from '../../i18n/format.ts';
import { useChoices } from '../../i18n/use-word.ts';
import type { ListKey } from './dossier-filter.ts';
import { useNamedChoices } from './use-named-choices.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What each list filter can be set to, in the language shown. */
export function useFilterChoices(): Record<ListKey, readonly Choice[]> {
  const translate = useTranslate();
  const named = useNamedChoices();
  return {
    ...named,
    status: useChoices('DossierStatus'),
    phase: useChoices('PhaseNumber'),
    channel: useChoices('SubmissionChannel'),
    assistance: useChoices('Assistance'),
    origin: useChoices('Origin'),
    timing: (['EARLY', 'ON_TIME', 'LATE'] as const).map((id) => ({
      id,
      name: translate(`dossiers.timing.${id}`),
    })),
  };
}

/** “từ 15/08/2023”, “15/08/2023 – 31/08/2023”. */
export function useSpanWords(): (from: string | undefined, to: string | undefined) => string {
  const translate = useTranslate();
  return (from, to) => {
    const days = { from: from && dateOf(from), to: to && dateOf(to) };
    if (from && to) return from === to ? dateOf(from) : translate('dossiers.filter.between', days);
    return translate(from ? 'dossiers.filter.since' : 'dossiers.filter.until', days);
  };
}
