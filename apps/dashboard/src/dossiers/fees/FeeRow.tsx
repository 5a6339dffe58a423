import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { dateOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Tag } from '../../ui/Tag.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { WhyNot } from './WhyNot.tsx';

export type ShownFee = ShownDossier['fees'][number];

const tones = { DUE: 'amber', PAID: 'on-track', REFUNDED: 'plain' } as const satisfies Record<
  ShownFee['state'],
  string
>;

interface FeeRowProps {
  readonly fee: ShownFee;
  readonly onAct: (act: 'pay' | 'refund') => void;
}

/** One fee: what it is, its receipts, and what the viewer may record of it. */
export function FeeRow({ fee, onAct }: FeeRowProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { number } = useFormat();
  const t = (key: string, told = {}) => translate(`dossiers.fees.${key}`, told);
  const receipt = (key: 'receipt' | 'refund', paper: NonNullable<ShownFee['payment']>) => (
    <small>
      {t(key, {
        number: paper.receiptNumber,
        date: dateOf(paper.at),
        method: word('PaymentMethod', paper.method),
        by: name(paper.organisation),
      })}
    </small>
  );
  const isDue = fee.state === 'DUE';
  return (
    <li>
      <span style={{ flex: '1 1 160px' }}>
        {word('FeeKind', fee.kind)} · {t('amount', { amount: number(fee.amountVnd) })}
        <small>
          {word('FeeCollectAt', fee.collectAt)} · {fee.basis}
        </small>
        {fee.payment && receipt('receipt', fee.payment)}
        {fee.refund && receipt('refund', fee.refund)}
        {isDue && <WhyNot refusal={fee.paymentRefusal} />}
      </span>
      <span>
        <Tag tone={tones[fee.state]}>{t(`state.${fee.state}`)}</Tag>
        {isDue && !fee.paymentRefusal && (
          <Button sx={{ minHeight: 44 }} onClick={() => onAct('pay')}>
            {t('pay')}
          </Button>
        )}
        {!fee.refundRefusal && (
          <Button sx={{ minHeight: 44 }} onClick={() => onAct('refund')}>
            {t('payBack')}
          </Button>
        )}
      </span>
    </li>
  );
}
