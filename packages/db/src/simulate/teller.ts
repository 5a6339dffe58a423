import type { EventDetails } from '@tram-ho-so/domain/dossier-steps';
import type { Draft } from './draft.ts';
import type { OfficeMoments } from './office-moments.ts';
import type { Random } from './random.ts';
import type { WorkTime } from './work-time.ts';

/** What every story is told with. */
export type Teller = {
  readonly random: Random;
  readonly time: WorkTime;
  readonly office: OfficeMoments;
  readonly lateShare: (draft: Draft, day: number) => number;
  /** The promise of the dossier as it stands after the last act told. */
  readonly dueAt: () => number;
  /** What an extension by so many working days keeps. */
  readonly extend: (days: number) => EventDetails;
  /** Longest extension of the procedure; none before it is known. */
  readonly extensionDays: number;
};
