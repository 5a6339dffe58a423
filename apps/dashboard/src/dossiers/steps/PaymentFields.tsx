import { useTranslate } from 'react-admin';
import type { PaymentMethod } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import type { SaidPart } from './SaidFields.tsx';
import { SaidText } from './SaidText.tsx';

/** How the fee was paid, and the number of its receipt. */
export function PaymentFields(part: SaidPart) {
  const translate = useTranslate();
  const methods = useChoices('PaymentMethod');
  return (
    <>
      <Choice
        label={translate('dossiers.said.method')}
        value={part.said.method}
        options={methods}
        onChange={(method) => part.change({ method: method as PaymentMethod })}
      />
      <SaidText {...part} field="receiptNumber" longest={60} hint />
    </>
  );
}
