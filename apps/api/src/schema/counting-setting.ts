import type { CountingSetting, Pilot } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { changedOnly } from './changed-only.ts';
import { given } from './given.ts';
import { type OfficeHoursInput, readOfficeHours } from './office-hours-input.ts';

interface CountingAsked {
  readonly coverageEnd?: string | null | undefined;
  readonly officeHours?: typeof OfficeHoursInput.$inferInput | null | undefined;
}

/** What is asked of the settings by which promises are counted, where it differs from what is. */
export function countingOf({ coverageEnd, officeHours }: CountingAsked, { setting }: Pilot): CountingSetting {
  const counting = officeHours ? readOfficeHours(officeHours) : {};
  if (coverageEnd != null && (coverageEnd < '2022-01-01' || coverageEnd > '2099-12-31'))
    throw new InvalidInput('coverageEnd', {
      vi: 'Lịch chỉ nhận ngày từ 2022 đến 2099.',
      en: 'The calendar takes days from 2022 to 2099.',
    });
  const calendarCoverageEnd = coverageEnd == null ? undefined : new Date(`${coverageEnd}T00:00:00Z`);
  return changedOnly(setting, given({ calendarCoverageEnd, ...counting }));
}
