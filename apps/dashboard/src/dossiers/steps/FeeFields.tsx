import { useTranslate } from 'react-admin';
import type { FeeKind } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import type { SaidPart } from './SaidFields.tsx';
import { SaidText } from './SaidText.tsx';

/** The fee or duty the department asks for, with its legal basis; postage is never one. */
export function FeeFields(part: SaidPart) {
  const translate = useTranslate();
  const kinds = useChoices('FeeKind');
  return (
    <>
      <Choice
        label={translate('dossiers.said.feeKind')}
        value={part.said.feeKind}
        options={kinds}
        onChange={(feeKind) => part.change({ feeKind: feeKind as FeeKind })}
      />
      <SaidText {...part} field="amount" longest={15} hint numeric />
      <SaidText {...part} field="basis" longest={300} hint />
    </>
  );
}
