import type { EscalationRow } from '@tram-ho-so/db';
import { type Entry, journalBook, plainEntry } from '../schema/journal.ts';
import { escalationsOf } from './escalation.ts';

/** That a promise came near its end, or passed it. */
journalBook(async ({ id }, context) => ((await escalationsOf(context)(id)) ?? []).map(told));

const told = ({ raisedAt, hours }: EscalationRow): Entry => ({
  type: plainEntry,
  at: raisedAt,
  source: 'CLOCK',
  titleVi: hours > 0 ? `Cảnh báo: còn ${hours} giờ làm việc đến hạn trả` : 'Cảnh báo: đã đến hạn trả kết quả',
  titleEn: hours > 0 ? `Warning: ${hours} working hours left` : 'Warning: the promise has come due',
  actor: null,
  place: null,
  branchId: null,
  note: null,
  formNumber: null,
});
