import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../api/viewer.ts';
import { dateOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { PlainList } from '../papers/PapersPanel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { FeeDialog } from './FeeDialog.tsx';

export type ShownFee = ShownDossier['fees'][number];

const tones = { DUE: 'amber', PAID: 'on-track', REFUNDED: 'plain' } as const satisfies Record<
  ShownFee['state'],
  string
>;

/** State fees and duties of a dossier, what became of each, and their sums; postage is never among them. */
export function FeesPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [opened, setOpened] = useState<{ fee: ShownFee; act: 'pay' | 'refund' }>();
  if (dossier.fees.length === 0) return null;
  const { dueVnd, paidVnd, refundedVnd } = dossier.feeTotals;
  const sums = { due: number(dueVnd), paid: number(paidVnd), refunded: number(refundedVnd) };
  return (
    <Panel title={translate('dossiers.fees.title')} lead={translate('dossiers.fees.totals', sums)}>
      <PlainList>
        {dossier.fees.map((fee) => (
          <FeeRow key={fee.id} fee={fee} onAct={(act) => setOpened({ fee, act })} />
        ))}
      </PlainList>
      {opened && <FeeDialog {...opened} onClose={() => setOpened(undefined)} />}
    </Panel>
  );
}

interface FeeRowProps {
  readonly fee: ShownFee;
  readonly onAct: (act: 'pay' | 'refund') => void;
}

function FeeRow({ fee, onAct }: FeeRowProps) {
  const translate = useTranslate();
  const word = useWord();
  const { number } = useFormat();
  const [mayCollect, maySet] = [useMay('COLLECT_FEE'), useMay('SET_FEE')];
  const t = (key: string, told = {}) => translate(`dossiers.fees.${key}`, told);
  const paid = fee.payment;
  return (
    <li>
      <span style={{ flex: '1 1 160px' }}>
        {word('FeeKind', fee.kind)} · {t('amount', { amount: number(fee.amountVnd) })}
        <small>
          {word('FeeCollectAt', fee.collectAt)} · {fee.basis}
        </small>
        {paid && <small>{t('receipt', { number: paid.receiptNumber, date: dateOf(paid.at) })}</small>}
        {fee.refund && (
          <small>{t('refund', { number: fee.refund.receiptNumber, date: dateOf(fee.refund.at) })}</small>
        )}
      </span>
      <span>
        <Tag tone={tones[fee.state]}>{t(`state.${fee.state}`)}</Tag>
        {fee.state === 'DUE' && fee.collectAt !== 'SUPPLEMENT' && mayCollect && (
          <Button sx={{ minHeight: 44 }} onClick={() => onAct('pay')}>
            {t('pay')}
          </Button>
        )}
        {fee.state === 'PAID' && maySet && (
          <Button sx={{ minHeight: 44 }} onClick={() => onAct('refund')}>
            {t('payBack')}
          </Button>
        )}
      </span>
    </li>
  );
}
