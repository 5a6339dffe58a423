import type { ChangeBell, Db, Pilot } from '@tram-ho-so/db';
import type { Caller } from './auth/caller.ts';
import type { Streams } from './changes/streams.ts';
import type { Log } from './log.ts';

/** What the server knows about a request before it is parsed. */
export interface RequestFacts {
  readonly caller: Caller;
  readonly requestId: string;
  /** Who asks by now: an answer that lasts asks again. */
  readonly identifyAgain: () => Promise<Caller | undefined>;
}

/** What a resolver is given; nothing else is reachable from it. */
export interface Context extends RequestFacts {
  readonly db: Db;
  readonly now: Date;
  /** For an answer that outlasts `now`. */
  readonly clock: () => Date;
  readonly bell: ChangeBell;
  readonly streams: Streams;
  readonly log: Log;
  readonly uploadDir: string;
  /** The pilot as read for this request; a mutation that changes it reads it again. */
  pilot: Pilot;
}
