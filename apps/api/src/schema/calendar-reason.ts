import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { ReasonRequired } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';

/** Why the calendar is edited, without personal data. */
export function readReason(said: string): string {
  const reason = said.trim();
  if (!reason) throw new ReasonRequired(permissionWords.CHANGE_CALENDAR);
  const objection = objectionToNote('reason', reason, 500);
  if (objection) throw objection;
  return reason;
}
