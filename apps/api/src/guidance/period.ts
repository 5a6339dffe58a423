import { InvalidInput } from '@tram-ho-so/domain/refusal';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period of days, the end not before the start. */
export function checkedPeriod({ from, to }: Period): Period {
  if (from <= to) return { from, to };
  throw new InvalidInput('to', {
    vi: 'Ngày cuối phải từ ngày đầu trở đi.',
    en: 'The last day cannot be before the first.',
  });
}
