import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { InvalidInput } from '@tram-ho-so/domain/refusal';

/** A free text that must say something and may not hold personal data. */
export function textGiven(path: string, asked: string, longest: number): string {
  const text = asked.trim();
  const objection = objectionToNote(path, text, longest);
  if (objection) throw objection;
  if (text !== '') return text;
  throw new InvalidInput(path, { vi: 'Cần ghi nội dung này.', en: 'This must be filled in.' });
}

/** The same where nothing may be said. */
export const textOrNull = (path: string, asked: string | null | undefined, longest: number): string | null =>
  asked == null || asked.trim() === '' ? null : textGiven(path, asked, longest);
