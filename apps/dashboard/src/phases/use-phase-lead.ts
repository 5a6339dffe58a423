import { useTranslate } from 'react-admin';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useWord } from '../i18n/use-word.ts';

/** The one sentence that says which phases are in force and how wide, and which wait. */
export function usePhaseLead(): (phases: PhasesPageQuery['phases']) => string {
  const translate = useTranslate();
  const word = useWord();
  const { locale } = useFormat();
  const inSentence = useInSentence();
  const list = (names: string[]) => new Intl.ListFormat(locale).format(names);
  return (phases) => {
    const running = phases.flatMap(({ number, inForce }) =>
      inForce
        ? translate('phases.lead.inForce', {
            phase: word('PhaseNumber', number),
            branches: inForce.branches.length,
            procedures: inForce.procedures.length,
            actions: inForce.actions.length,
          })
        : [],
    );
    const waiting = phases.filter(({ inForce, versions }) => !inForce && versions.length === 0);
    const names = list(
      waiting.map(({ number }, index) => (index === 0 ? String : inSentence)(word('PhaseNumber', number))),
    );
    return [
      ...(running.length > 0 ? running : [translate('phases.lead.none')]),
      ...(waiting.length > 0 ? [translate('phases.lead.waiting', { phases: names })] : []),
    ].join(' ');
  };
}
