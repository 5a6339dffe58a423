import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from './builder.ts';
import { Provenance } from './enums.ts';

export const OfficeHoursInput = builder.inputType('OfficeHoursInput', {
  description: 'Local times, `HH:mm`, in the order of the day.',
  fields: (t) => ({
    morningOpens: t.string({ required: true }),
    morningCloses: t.string({ required: true }),
    afternoonOpens: t.string({ required: true }),
    afternoonCloses: t.string({ required: true }),
    sameDayCutoff: t.string({ required: true }),
    provenance: t.field({ type: Provenance }),
  }),
});

/** Office hours in minutes after midnight, refused when the day does not run forwards. */
export function readOfficeHours(asked: typeof OfficeHoursInput.$inferInput) {
  const hours = {
    morningOpens: minutesOf(asked.morningOpens, 'morningOpens'),
    morningCloses: minutesOf(asked.morningCloses, 'morningCloses'),
    afternoonOpens: minutesOf(asked.afternoonOpens, 'afternoonOpens'),
    afternoonCloses: minutesOf(asked.afternoonCloses, 'afternoonCloses'),
    sameDayCutoff: minutesOf(asked.sameDayCutoff, 'sameDayCutoff'),
  };
  const { morningOpens, morningCloses, afternoonOpens, afternoonCloses, sameDayCutoff } = hours;
  const isForwards =
    morningOpens < morningCloses && morningCloses <= afternoonOpens && afternoonOpens < afternoonCloses;
  if (!isForwards || sameDayCutoff <= morningOpens || sameDayCutoff > afternoonCloses) {
    throw new InvalidInput('officeHours', {
      vi: 'Giờ làm việc phải theo thứ tự trong ngày.',
      en: 'Office hours must follow the order of the day.',
    });
  }
  return hours;
}

function minutesOf(text: string, path: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour && minute) return Number(hour) * 60 + Number(minute);
  throw new InvalidInput(`officeHours.${path}`, {
    vi: 'Viết giờ theo mẫu 07:30.',
    en: 'Write a time like 07:30.',
  });
}
