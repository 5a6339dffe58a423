import { type OpenCounts, readOpenCounts } from '@tram-ho-so/db';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';

const counted = new WeakMap<Context, Promise<OpenCounts>>();

/** Open dossiers in the caller's sight by branch and by procedure, counted once for a request however many rows ask. */
export function openCounts(context: Context): Promise<OpenCounts> {
  const known = counted.get(context) ?? read(context);
  counted.set(context, known);
  return known;
}

/** The count is that of the list it opens: nobody counts what they may not see. */
function read({ db, pilot, caller, now }: Context): Promise<OpenCounts> {
  const visibility = may(caller, 'READ_DOSSIERS') ? visibilityOf(caller, pilot) : ({ kind: 'NONE' } as const);
  return readOpenCounts(db, { visibility, pilot, now });
}
