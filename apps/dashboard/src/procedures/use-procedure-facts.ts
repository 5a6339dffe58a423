import { useTranslate } from 'react-admin';
import type { OnlineLevel, TimeLimitUnit } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import type { Stated } from './procedure-draft.ts';

interface Limited {
  timeLimit: number;
  timeLimitUnit: TimeLimitUnit;
}

/** How a procedure's figures are said: its limit, its fee, its online level. */
export function useProcedureFacts() {
  const translate = useTranslate();
  const word = useWord();
  const { number, locale } = useFormat();
  const flag = (value: boolean): string => translate(value ? 'procedures.show.yes' : 'procedures.show.no');
  return {
    limit: ({ timeLimit, timeLimitUnit }: Limited): string => {
      if (timeLimitUnit === 'SAME_DAY') return translate('procedures.sameDay');
      const unit = word('TimeLimitUnit', timeLimitUnit);
      return `${number(timeLimit)} ${locale === 'en' && timeLimit > 1 ? `${unit}s` : unit}`;
    },
    fee: (feeVnd: number | null | undefined): string => {
      if (feeVnd === null || feeVnd === undefined) return translate('procedures.feeUnknown');
      return feeVnd === 0 ? translate('procedures.noFee') : `${number(feeVnd)}\u00a0đ`;
    },
    online: (level: OnlineLevel): string => word('OnlineLevel', level),
    stated: (value: Stated): string =>
      value === '' ? translate('procedures.show.notStated') : flag(value === 'YES'),
    flag,
  };
}
