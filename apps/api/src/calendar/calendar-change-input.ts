import type { CalendarEdit, DayFacts, Pilot } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { countingOf } from '../schema/counting-setting.ts';
import { CalendarDayKind } from '../schema/enums.ts';
import { OfficeHoursInput } from '../schema/office-hours-input.ts';

const CalendarDayInput = builder.inputType('CalendarDayInput', {
  description: 'A day as it shall be; a day already in the calendar is changed, e.g. confirmed.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true }),
    kind: t.field({ type: CalendarDayKind, required: true }),
    nameVi: t.string({ required: true, description: 'At most 120 characters.' }),
    nameEn: t.string({ required: true, description: 'At most 120 characters.' }),
    source: t.string({ required: true, description: 'Where this is announced, at most 300 characters.' }),
  }),
});

export const CalendarChangeInput = builder.inputType('CalendarChangeInput', {
  description: 'An edit of the working calendar; what is left out stays.',
  fields: (t) => ({
    days: t.field({ type: [CalendarDayInput], description: 'At most 60.' }),
    remove: t.field({ type: ['Date'], description: 'Days that are again what their weekday says.' }),
    coverageEnd: t.field({ type: 'Date', description: 'Last day the calendar answers for.' }),
    officeHours: t.field({ type: OfficeHoursInput }),
  }),
});

type Asked = typeof CalendarChangeInput.$inferInput;
type DayAsked = typeof CalendarDayInput.$inferInput;

/** The edit as the books take it, refused when it contradicts itself or changes nothing. */
export function readCalendarEdit(asked: Asked, pilot: Pilot): CalendarEdit {
  const days = new Map<string, DayFacts | null>();
  const set = asked.days ?? [];
  const removed = asked.remove ?? [];
  if (set.length + removed.length > 60)
    throw invalid('days', 'Mỗi lần sửa tối đa 60 ngày.', 'At most 60 days at a time.');
  for (const [index, day] of set.entries()) days.set(day.date, readDay(day, `days.${index}`));
  for (const date of removed) {
    if (!pilot.calendar.days.has(date))
      throw invalid('remove', `Ngày ${date} không có trong lịch.`, `${date} is not in the calendar.`);
    days.set(date, null);
  }
  if (days.size < set.length + removed.length)
    throw invalid('days', 'Mỗi ngày chỉ nêu một lần.', 'Name each day once.');
  const setting = countingOf(asked, pilot);
  if (days.size === 0 && Object.keys(setting).length === 0)
    throw invalid('days', 'Chưa có thay đổi nào.', 'Nothing would change.');
  return { days, setting };
}

function readDay({ date, kind, nameVi, nameEn, source }: DayAsked, path: string): DayFacts {
  if (date < '2022-01-01' || date > '2099-12-31')
    throw invalid(
      `${path}.date`,
      'Lịch chỉ nhận ngày từ 2022 đến 2099.',
      'The calendar takes days from 2022 to 2099.',
    );
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (kind === 'MAKEUP_WORKDAY' && weekday !== 0 && weekday !== 6)
    throw invalid(
      `${path}.kind`,
      'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
      'A make-up working day is a Saturday or a Sunday.',
    );
  return {
    kind,
    nameVi: text(nameVi, `${path}.nameVi`, 120),
    nameEn: text(nameEn, `${path}.nameEn`, 120),
    provenance: kind === 'UNCONFIRMED' ? 'UNCERTAIN' : 'SOURCED',
    provenanceNote: text(source, `${path}.source`, 300),
  };
}

function text(said: string, path: string, most: number): string {
  const trimmed = said.trim();
  if (trimmed && trimmed.length <= most) return trimmed;
  throw invalid(path, `Cần ghi, tối đa ${most} ký tự.`, `Write it, in at most ${most} characters.`);
}

const invalid = (path: string, vi: string, en: string) => new InvalidInput(path, { vi, en });
