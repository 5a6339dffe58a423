import { useTranslate } from 'react-admin';
import { useMay } from '../../api/viewer.ts';
import { dateTimeOf } from '../../i18n/format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DefinitionList } from '../show/DefinitionList.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { RatingForm } from './RatingForm.tsx';

/** How satisfied the citizen was; asked for once there is a result. */
export function RatingPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const word = useWord();
  const mayRate = useMay('RATE_DOSSIER');
  const { rating, ratable } = dossier;
  if (!rating && !(ratable && mayRate)) return null;
  const t = (key: string) => translate(`dossiers.rating.${key}`);
  return (
    <Panel title={t('title')}>
      {rating ? (
        <DefinitionList
          unknown=""
          facts={(
            [
              [t('score'), word('RatingScore', rating.score)],
              [t('at'), `${dateTimeOf(rating.ratedAt)} · ${word('PlaceKind', rating.place)}`],
              [t('comment'), rating.comment],
            ] as const
          ).filter(([, fact]) => fact)}
        />
      ) : (
        <RatingForm dossier={dossier.id} />
      )}
    </Panel>
  );
}
