import { useTranslate } from 'react-admin';
import { useSeat } from '../../api/viewer.ts';
import { dateOf, dateTimeOf, dayOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLimitWords } from '../clock/use-limit-words.ts';
import type { ShownDossier } from '../steps/next-step.ts';

interface ClockNote {
  /** Promised for when, and what was promised first. */
  readonly said: string;
  /** The limit, and how much of it is used. */
  readonly spent: string;
}

/** What is said beside the clock's heading. */
export function useClockNote(): (dossier: ShownDossier) => ClockNote {
  const translate = useTranslate();
  const limitWords = useLimitWords();
  const { workingTime, weekday, locale } = useFormat();
  const today = dateOf(useSeat().pilot.now);
  return (dossier) => {
    const { clock } = dossier;
    if (!clock || clock.state === 'NOT_STARTED') {
      const why = dossier.status === 'NOT_ACCEPTED' ? 'neverStarts' : 'startsAtAcceptance';
      return { said: translate(`dossiers.clock.${why}`), spent: clock ? limitOf(clock) : '' };
    }
    return {
      said: [[promise(clock), original(clock)].filter(Boolean).join(' '), finish(dossier)]
        .filter(Boolean)
        .join(', '),
      spent: [
        limitOf(clock),
        translate('dossiers.clock.used', { time: workingTime(clock.usedMinutes) }),
      ].join(' · '),
    };
  };

  function limitOf({ timeLimit, timeLimitUnit }: NonNullable<ShownDossier['clock']>) {
    if (timeLimitUnit === 'SAME_DAY') return translate('dossiers.clock.sameDay');
    return translate('dossiers.clock.limit', { limit: limitWords(timeLimit, timeLimitUnit) });
  }
  function promise({ state, dueAt }: NonNullable<ShownDossier['clock']>) {
    if (state === 'PAUSED') return translate('dossiers.clock.resumesWith');
    if (!dueAt) return '';
    if (state === 'RUNNING' && dateOf(dueAt) === today)
      return translate('dossiers.clock.dueTodayAt', { day: dayOf(dueAt) });
    return translate('dossiers.clock.dueOn', {
      day: locale === 'vi' ? lowerFirst(weekday(dueAt)) : weekday(dueAt),
    });
  }
  function original({ dueAt, originalDueAt, extension }: NonNullable<ShownDossier['clock']>) {
    if (!originalDueAt || !dueAt || dateOf(originalDueAt) === dateOf(dueAt)) return '';
    const key = extension ? 'originalExtended' : 'original';
    return translate(`dossiers.clock.${key}`, { day: dateOf(originalDueAt) });
  }
  function finish({ finishedAt, clock }: ShownDossier) {
    if (!finishedAt) return '';
    const resolved = clock?.timing ? 'finishedOn' : 'stoppedOn';
    return translate(`dossiers.clock.${resolved}`, { moment: dateTimeOf(finishedAt) });
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
