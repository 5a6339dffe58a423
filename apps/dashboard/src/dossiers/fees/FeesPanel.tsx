import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PlainList } from '../papers/PapersPanel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { AddFeeDialog } from './AddFeeDialog.tsx';
import { FeeDialog } from './FeeDialog.tsx';
import { FeeRow, type ShownFee } from './FeeRow.tsx';
import { WhyNot } from './WhyNot.tsx';

type Opened = 'add' | { readonly fee: ShownFee; readonly act: 'pay' | 'refund' };

/** State fees and duties of a dossier, what became of each, and their sums; postage is never among them. */
export function FeesPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const { fees, feeAdditions, feeTotals, procedure } = dossier;
  const addable = feeAdditions.some(({ refusal }) => !refusal);
  const sums = {
    due: number(feeTotals.dueVnd),
    paid: number(feeTotals.paidVnd),
    refunded: number(feeTotals.refundedVnd),
  };
  const none = procedure.feeVnd
    ? translate('dossiers.fees.noneNamed', { amount: number(procedure.feeVnd) })
    : translate('dossiers.fees.none');
  return (
    <Panel
      title={translate('dossiers.fees.title')}
      lead={fees.length > 0 ? translate('dossiers.fees.totals', sums) : none}
    >
      {fees.length > 0 && (
        <PlainList>
          {fees.map((fee) => (
            <FeeRow key={fee.id} fee={fee} onAct={(act) => setOpened({ fee, act })} />
          ))}
        </PlainList>
      )}
      {addable ? (
        <Button variant="outlined" sx={{ minHeight: 44, mt: 1 }} onClick={() => setOpened('add')}>
          {translate('dossiers.fees.add')}
        </Button>
      ) : (
        <WhyNot refusal={feeAdditions.at(-1)?.refusal} />
      )}
      {opened === 'add' && <AddFeeDialog dossier={dossier} onClose={close} />}
      {opened && opened !== 'add' && <FeeDialog {...opened} onClose={close} />}
    </Panel>
  );
}
