import type {
  Assistance,
  DossierStatus,
  OnlineLevel,
  RatingScore,
  ReturnChannel,
  SubmissionChannel,
} from '../vocabulary.ts';

/** A dossier as it stood at the end of a period and as the books knew it: all that a figure asks of it. */
export interface MetricFacts {
  readonly status: DossierStatus;
  readonly channel: SubmissionChannel;
  readonly assistance: Assistance;
  readonly returnChannel: ReturnChannel | null;
  /** Of the version of its procedure that it came under. */
  readonly onlineLevel: OnlineLevel;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly originalDueAt: Date | null;
  readonly officialDueAt: Date | null;
  readonly extendedAt: Date | null;
  readonly correctionCount: number;
  readonly supplementCount: number;
  readonly usedDays: number | null;
  readonly savedDays: number | null;
  readonly returnDays: number | null;
  /** Parcels of its papers that the centre signed for; working hours from the pickup, null where they were not counted. */
  readonly transfers: readonly { readonly arrivedAt: Date; readonly hours: number | null }[];
  /** A state fee was paid; and one of them online. */
  readonly feePaid: boolean;
  readonly paidOnline: boolean;
  readonly ratedAt: Date | null;
  readonly score: RatingScore | null;
}

/** The stretch of time a figure is about. */
export interface MetricWindow {
  readonly from: Date;
  /** Exclusive. */
  readonly until: Date;
  /** The business moment the states are of: the end of the period, or the moment asked for when that is earlier. */
  readonly at: Date;
}
