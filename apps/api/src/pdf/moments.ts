import { dayOf, localDate, minuteOf } from '@tram-ho-so/domain/calendar';
import type { Said } from '@tram-ho-so/domain/words';

/** Day 0 of the count, 1970-01-01, was a Thursday. */
const weekdays: readonly Said[] = [
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `ngày 08 tháng 01 năm 2024`: one-digit days and the first two months take a nought, as papers write them. */
export function saidDay(at: Date): Said {
  const [year = '', month = '', day = ''] = localDate(at).split('-');
  const written = Number(month) > 2 ? String(Number(month)) : month;
  return {
    vi: `ngày ${day} tháng ${written} năm ${year}`,
    en: `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  };
}

export function weekdayOf(at: Date): Said {
  return weekdays[dayOf(at) % 7] ?? { vi: '', en: '' };
}

/** `17 giờ 00 phút, thứ Hai, ngày 20 tháng 11 năm 2023` */
export function saidMoment(at: Date): Said {
  const minute = minuteOf(at);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [twoDigits(Math.floor(minute / 60)), twoDigits(minute % 60)];
  const day = saidDay(at);
  const weekday = weekdayOf(at);
  return {
    vi: `${hours} giờ ${minutes} phút, ${weekday.vi}, ${day.vi}`,
    en: `${hours}:${minutes}, ${weekday.en} ${day.en}`,
  };
}
