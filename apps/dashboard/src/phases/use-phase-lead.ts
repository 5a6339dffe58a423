import { useTranslate } from 'react-admin';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { dateOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useWord } from '../i18n/use-word.ts';
import { useScope } from './use-scope.ts';

/** What is in force and how wide, and which phases wait. */
export function usePhaseLead(): (phases: PhasesPageQuery['phases'], day: string | null) => string {
  const translate = useTranslate();
  const word = useWord();
  const inSentence = useInSentence();
  const scope = useScope();
  const { locale } = useFormat();
  const list = (parts: string[]) => new Intl.ListFormat(locale).format(parts);
  return (phases, day) => {
    const running = phases.flatMap(({ number, inForce }) =>
      inForce ? `${inSentence(word('PhaseNumber', number))} (${scope(inForce)})` : [],
    );
    const waiting = phases
      .filter(({ inForce, versions }) => !inForce && versions.length === 0)
      .map(({ number }, index) => (index === 0 ? String : inSentence)(word('PhaseNumber', number)));
    return [
      ...(day ? [translate('phases.lead.on', { day: dateOf(day) })] : []),
      running.length > 0
        ? translate('phases.lead.inForce', { phases: list(running) })
        : translate('phases.lead.none'),
      ...(waiting.length > 0 ? [translate('phases.lead.waiting', { phases: list(waiting) })] : []),
    ].join(' ');
  };
}
