import { useTranslate } from 'react-admin';
import { dateTimeOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { DefinitionList } from './DefinitionList.tsx';

/** Where, how and when; only what applies to this dossier. */
export function DossierFacts({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string) => translate(`dossiers.facts.${key}`);
  const moment = (at: string | null) => at && dateTimeOf(at);
  const facts = [
    [t('field'), name(dossier.procedure.field)],
    [t('place'), word('PlaceKind', dossier.place)],
    [t('phase'), dossier.phase ? word('PhaseNumber', dossier.phase) : t('noPhase')],
    [t('returnChannel'), dossier.returnChannel && word('ReturnChannel', dossier.returnChannel)],
    [t('documents'), translate('dossiers.facts.documentsCount', { smart_count: dossier.documents })],
    [t('submitted'), moment(dossier.submittedAt)],
    [t('accepted'), moment(dossier.acceptedAt)],
    [t('finished'), moment(dossier.finishedAt)],
    [t('returned'), moment(dossier.returnedAt)],
    [t('supplements'), dossier.supplementCount > 0 && String(dossier.supplementCount)],
  ] as const;
  return (
    <Panel title={t('title')}>
      <DefinitionList facts={facts.filter(([, fact]) => fact)} unknown="" />
    </Panel>
  );
}
