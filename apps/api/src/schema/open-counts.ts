import { type OpenCounts, readOpenCounts } from '@tram-ho-so/db';
import type { Context } from '../context.ts';

const counted = new WeakMap<Context, Promise<OpenCounts>>();

/** Open dossiers by branch and by procedure, counted once for a request however many rows ask. */
export function openCounts(context: Context): Promise<OpenCounts> {
  const known = counted.get(context) ?? readOpenCounts(context.db);
  counted.set(context, known);
  return known;
}
