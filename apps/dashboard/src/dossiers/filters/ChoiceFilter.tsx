import { useTranslate } from 'react-admin';
import { PickForm } from '../../ui/choice/PickForm.tsx';
import type { DossierFilter, ListKey } from './dossier-filter.ts';
import { useFilterChoices } from './use-filter-words.ts';

interface ChoiceFilterProps {
  readonly list: ListKey;
  readonly chosen: readonly string[];
  readonly onApply: (change: DossierFilter) => void;
}

/** The values one filter can be set to. */
export function ChoiceFilter({ list, chosen, onApply }: ChoiceFilterProps) {
  const translate = useTranslate();
  return (
    <PickForm
      title={translate(`dossiers.filter.${list}`)}
      choices={useFilterChoices()[list]}
      chosen={chosen}
      onApply={(ticked) => onApply({ [list]: ticked })}
    />
  );
}
