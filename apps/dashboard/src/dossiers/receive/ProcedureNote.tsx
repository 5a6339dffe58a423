import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { useLimitWords } from '../clock/use-limit-words.ts';
import type { Choices } from './use-reception-choices.ts';

/** What the citizen will ask about the chosen procedure: how long, how much, how many papers. */
export function ProcedureNote({ procedure }: { readonly procedure: Choices['procedures'][number] }) {
  const translate = useTranslate();
  const word = useWord();
  const limitWords = useLimitWords();
  const { number } = useFormat();
  const { timeLimit, timeLimitUnit, feeVnd, documentCount, presenceRequired, onlineLevel } = procedure;
  const limit = limitWords(timeLimit, timeLimitUnit);
  const fee = feeVnd === 0 ? 'noFee' : 'fee';
  const said = [
    translate('dossiers.receive.limit', { limit }),
    feeVnd === null ? '' : translate(`dossiers.receive.${fee}`, { fee: number(feeVnd) }),
    translate('dossiers.receive.documents', { smart_count: documentCount }),
    word('OnlineLevel', onlineLevel),
    presenceRequired ? translate('dossiers.receive.presence') : '',
  ];
  return <p style={{ margin: '12px 0 0', color: 'var(--muted)' }}>{said.filter(Boolean).join(' · ')}</p>;
}
