import type { Db, Pilot } from '@tram-ho-so/db';
import type { Caller } from './auth/caller.ts';
import type { Log } from './log.ts';

/** What the server knows about a request before it is parsed. */
export interface RequestFacts {
  readonly caller: Caller;
  readonly requestId: string;
}

/** What a resolver is given; nothing else is reachable from it. */
export interface Context extends RequestFacts {
  readonly db: Db;
  readonly now: Date;
  readonly log: Log;
  readonly uploadDir: string;
  /** The pilot as read for this request; a mutation that changes it reads it again. */
  pilot: Pilot;
}
