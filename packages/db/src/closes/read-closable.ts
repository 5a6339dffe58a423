import { localDate } from '@tram-ho-so/domain/calendar';
import { type DatedPeriod, endedPeriods, type Reckoning } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import { askFirst } from '../pool/ask.ts';
import { listClosedPeriods } from './read-closes.ts';

/** The periods that are over, hold a day of the books and were never closed; the latest end first. */
export async function readClosable(db: Db, reckoning: Reckoning, now: Date): Promise<DatedPeriod[]> {
  const [pilot, first, closed] = await Promise.all([
    db.pilotBook.current(),
    askFirst<{ at: Date | null }>(db, 'SELECT min(submitted_at) AS at FROM dossiers'),
    listClosedPeriods(db),
  ]);
  if (!first?.at) return [];
  const named = new Set(closed.map(({ from, to }) => `${from}/${to}`));
  return endedPeriods({
    since: localDate(first.at),
    today: localDate(now),
    reckoning,
    boundaryDay: pilot.setting.reportBoundaryDay,
  }).filter(({ from, to }) => !named.has(`${from}/${to}`));
}
