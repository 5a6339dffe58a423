import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { InvalidInput } from '@tram-ho-so/domain/refusal';

type Given<T> = T | null | undefined;

/** The time window a citizen asked for; it has not passed and is not upside down. */
export function readWindow(asked: { windowFrom?: Given<Date>; windowTo?: Given<Date> }, now: Date) {
  const windowFrom = asked.windowFrom ?? null;
  const windowTo = asked.windowTo ?? null;
  if ((windowFrom === null) !== (windowTo === null))
    throw new InvalidInput('windowTo', {
      vi: 'Khung giờ hẹn cần cả giờ bắt đầu và giờ kết thúc.',
      en: 'A time window has a start and an end.',
    });
  if (windowFrom && windowTo && (windowTo <= windowFrom || windowTo <= now))
    throw new InvalidInput('windowTo', {
      vi: 'Khung giờ hẹn phải còn ở phía trước và giờ kết thúc sau giờ bắt đầu.',
      en: 'The time window lies ahead, and its end is after its start.',
    });
  return { windowFrom, windowTo };
}

/** A waybill as it is kept: capitals and digits. */
export function readWaybill(asked: Given<string>): string | undefined {
  const waybill = asked?.trim().toUpperCase();
  if (!waybill) return undefined;
  if (/^[A-Z0-9][A-Z0-9-]{5,29}$/.test(waybill) && !waybill.startsWith('BG-')) return waybill;
  throw new InvalidInput('waybill', {
    vi: 'Mã vận đơn gồm 6 đến 30 chữ hoa, chữ số.',
    en: 'A waybill has 6 to 30 capitals and digits.',
  });
}

/** A number written on a slip or seal. */
export function readNumber(asked: Given<string>, path: string): string | undefined {
  const text = asked?.trim();
  if (!text) return undefined;
  if (/^[\p{L}\d][\p{L}\d ./-]{0,29}$/u.test(text)) return text;
  throw new InvalidInput(path, {
    vi: 'Số gồm 1 đến 30 chữ, chữ số.',
    en: 'The number has 1 to 30 letters and digits.',
  });
}

/** A note for colleagues, without personal data. */
export function readNote(asked: Given<string>): { note: string } | null {
  const note = asked?.trim();
  if (!note) return null;
  const objection = objectionToNote('note', note, 500);
  if (objection) throw objection;
  return { note };
}
