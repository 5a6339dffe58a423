import { sayDate } from '../calendar/local-time.ts';
import { extendedDue } from '../clock/clock.ts';
import type { Said } from '../words.ts';
import type { StepFacts } from './step-facts.ts';

/** An extension someone could make, with the promise it would give. */
export interface ExtensionChoice {
  readonly days: number;
  readonly dueAt: Date;
  readonly said: Said;
}

/** Every extension within the limit, with its new date, so that nobody has to count days; none before the clock runs. */
export function extensionChoices({
  state: { clock },
  limits,
  calendar,
}: Pick<StepFacts, 'state' | 'limits' | 'calendar'>): ExtensionChoice[] {
  if (!clock) return [];
  return Array.from({ length: limits.extensionDays }, (_, index) => {
    const days = index + 1;
    const dueAt = extendedDue(calendar, clock, days);
    const said = {
      vi: `Thêm ${days} ngày làm việc: hẹn trả lại ngày ${sayDate(dueAt)}.`,
      en: `${days} working ${days === 1 ? 'day' : 'days'} more: promised again for ${sayDate(dueAt)}.`,
    };
    return { days, dueAt, said };
  });
}
