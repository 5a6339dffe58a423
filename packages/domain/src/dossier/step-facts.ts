import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { NamedProcedure, PhaseSetting } from '../phase/phase-setting.ts';
import type { FeeCollectAt, SubmissionChannel } from '../vocabulary.ts';
import type { Said } from '../words.ts';
import type { DossierState } from './dossier-state.ts';

/** A paper of the procedure's list. */
export interface ListedPaper extends Said {
  readonly code: string;
  /** False: only in some cases. */
  readonly required: boolean;
}

/** A state fee that is due and not paid. */
export interface UnpaidFee {
  readonly amountVnd: number;
  readonly collectAt: FeeCollectAt;
}

/** What a step is judged on. */
export interface StepFacts {
  readonly state: DossierState;
  readonly channel: SubmissionChannel;
  readonly procedure: NamedProcedure;
  /** The list of the version that made the promise. */
  readonly papers: readonly ListedPaper[];
  readonly unpaidFees: readonly UnpaidFee[];
  /** Who holds the result's parcel while it is on its way to the citizen. */
  readonly parcelHolder: Said | undefined;
  readonly limits: StepLimits;
  /** Every version of every phase. */
  readonly settings: readonly PhaseSetting[];
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

export interface StepLimits {
  /** Longest extension, in working days. */
  readonly extensionDays: number;
  /** Calendar days to bring the papers asked for (rule R9). */
  readonly supplementTermDays: number;
}
