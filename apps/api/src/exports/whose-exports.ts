import type { ExportOwner } from '@tram-ho-so/db';
import { type Caller, may } from '../auth/caller.ts';
import { recorderOf } from '../auth/recorder.ts';

/** Whose exports a caller may look at: who reads the audit log, everybody's; the others, their own. */
export const seenBy = (caller: Caller): ExportOwner =>
  may(caller, 'READ_AUDIT') ? 'EVERYBODY' : recorderOf(caller);

const shape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The name of a job, or nothing when it cannot be one. */
export const publicIdIn = (text: string | undefined): string | undefined =>
  text !== undefined && shape.test(text) ? text : undefined;
