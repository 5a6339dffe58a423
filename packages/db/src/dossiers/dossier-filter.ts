import type { IsoDate } from '@tram-ho-so/domain/calendar';
import type { Timing } from '@tram-ho-so/domain/clock';
import type {
  Assistance,
  DossierStatus,
  Origin,
  PhaseNumber,
  SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';

/** Absent and null both mean: do not ask. */
type Asked<T> = T | null | undefined;

/** What a list of dossiers may be narrowed to. Lists are codes of the pilot; dates are local and inclusive. */
export interface DossierFilter {
  readonly status?: Asked<readonly DossierStatus[]>;
  readonly branch?: Asked<readonly string[]>;
  /** No branch took part. */
  readonly withoutBranch?: Asked<boolean>;
  readonly procedure?: Asked<readonly string[]>;
  readonly field?: Asked<readonly string[]>;
  readonly ward?: Asked<readonly string[]>;
  readonly phase?: Asked<readonly PhaseNumber[]>;
  readonly channel?: Asked<readonly SubmissionChannel[]>;
  readonly assistance?: Asked<readonly Assistance[]>;
  readonly origin?: Asked<readonly Origin[]>;
  readonly submittedFrom?: Asked<IsoDate>;
  readonly submittedTo?: Asked<IsoDate>;
  /** Received is accepted: the day the promise starts. */
  readonly receivedFrom?: Asked<IsoDate>;
  readonly receivedTo?: Asked<IsoDate>;
  readonly dueFrom?: Asked<IsoDate>;
  readonly dueTo?: Asked<IsoDate>;
  readonly finishedFrom?: Asked<IsoDate>;
  readonly finishedTo?: Asked<IsoDate>;
  /** Running, and its due date has passed (rule R7). */
  readonly overdue?: Asked<boolean>;
  /** Running, and due today. */
  readonly dueToday?: Asked<boolean>;
  readonly paused?: Asked<boolean>;
  /** Waits for papers, and the term to bring them has passed (rule R9). */
  readonly termOver?: Asked<boolean>;
  /** Its result is not ready and it was not refused, withdrawn or stopped. */
  readonly open?: Asked<boolean>;
  /** Of resolved dossiers, on dates, against the promise moved by pauses only. */
  readonly timing?: Asked<readonly Timing[]>;
  /** A code or a part of one, a phone or its last digits, an ID number, or a name. */
  readonly search?: Asked<string>;
}
