import { type EventRow, readTimelines } from '@tram-ho-so/db';
import { batched } from './batch.ts';

/** The events of dossiers in business order, read once for all that ask in a request. */
export const timelines = batched<number, EventRow[]>((ids, { db }) => readTimelines(db, ids));
