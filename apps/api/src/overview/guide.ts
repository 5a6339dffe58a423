import {
  type Db,
  type DossierFilter,
  type DossierRow,
  listDossiers,
  type PageAsked,
  runningStatuses,
  type Visibility,
} from '@tram-ho-so/db';
import { dayOf, isoOfDay } from '@tram-ho-so/domain/calendar';

const shown = 8;
/** Work that can still be on time comes first, and leaves room for what is late. */
const dueFirst = 5;

/** What to look at first: a dossier years late must not hide the one that can still be saved before noon. */
export async function readGuide(db: Db, visibility: Visibility, now: Date): Promise<DossierRow[]> {
  const find = async (filter: DossierFilter, page: PageAsked) => {
    const asked = { filter, page, visibility, now, sort: 'DUE_ASC', searchOwners: false } as const;
    return (await listDossiers(db, asked)).rows.map(({ dossier }) => dossier);
  };
  const [today, late, next] = await Promise.all([
    find({ dueToday: true }, { first: shown }),
    find({ overdue: true }, { last: shown }),
    find({ status: runningStatuses, dueFrom: isoOfDay(dayOf(now) + 1) }, { first: shown }),
  ]);
  const lastLateFirst = late.reverse();
  const room = shown - Math.min(today.length, dueFirst);
  return [
    ...today.slice(0, dueFirst),
    ...lastLateFirst.slice(0, room),
    ...today.slice(dueFirst),
    ...next,
  ].slice(0, shown);
}
