import { useTranslate } from 'react-admin';
import type { DossierStatus } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { clockSaying } from './clock-saying.ts';
import type { MiniClock } from './mini-share.ts';

export type ToldClock = MiniClock & { readonly remainingDays?: number | null | undefined };

/** “còn 1 giờ 20 phút”, “trễ 2 ngày 3 giờ”: the words beside a mini strip. */
export const useClockWords = () => useSaying('dossiers.clock');

/** The same as a heading over the strip. */
export const useClockHeading = () => useSaying('dossiers.clock.head');

function useSaying(words: string): (clock: ToldClock | null | undefined, status?: DossierStatus) => string {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  return (clock, status) => {
    if (status === 'NOT_ACCEPTED') return translate(`${words}.never`);
    const { key, minutes } = clockSaying(clock);
    if (minutes === undefined) return translate(`${words}.${key}`);
    return translate(`${words}.${key}`, { time: workingTime(keptDays(clock) ?? minutes) });
  };
}

/** A day budget keeps whole days over a pause (rule R6). */
function keptDays(clock: ToldClock | null | undefined): number | undefined {
  return clock?.state === 'PAUSED' && clock.remainingDays ? clock.remainingDays * 480 : undefined;
}
