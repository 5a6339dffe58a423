import type { IsoDate } from '@tram-ho-so/domain/calendar';
import type {
  Assistance,
  DossierStatus,
  Origin,
  PhaseNumber,
  ReturnChannel,
  SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';
import type { Clauses } from '../dossiers/clauses.ts';

type Asked<T> = T | null | undefined;

/** Which rows of the release an export takes: conditions on what a row shows, never on what was generalised away. */
export interface ExportFilter {
  readonly branch?: Asked<readonly string[]>;
  readonly ward?: Asked<readonly string[]>;
  readonly procedure?: Asked<readonly string[]>;
  readonly field?: Asked<readonly string[]>;
  readonly phase?: Asked<readonly PhaseNumber[]>;
  readonly channel?: Asked<readonly SubmissionChannel[]>;
  readonly assistance?: Asked<readonly Assistance[]>;
  readonly returnChannel?: Asked<readonly ReturnChannel[]>;
  readonly status?: Asked<readonly DossierStatus[]>;
  readonly origin?: Asked<readonly Origin[]>;
  readonly submittedFrom?: Asked<IsoDate>;
  readonly submittedTo?: Asked<IsoDate>;
}

const listed = {
  branch: 'branch',
  ward: 'ward',
  procedure: 'procedure',
  field: 'field',
  phase: 'phase',
  channel: 'channel',
  assistance: 'assistance',
  returnChannel: 'return_channel',
  status: 'status',
  origin: 'origin',
} as const satisfies Record<Exclude<keyof ExportFilter, 'submittedFrom' | 'submittedTo'>, string>;

/** A row whose day is not shown is taken when every day it may stand for is asked for. */
export function narrowToShown({ and, value }: Clauses, filter: ExportFilter): void {
  for (const [name, column] of Object.entries(listed)) {
    const words = filter[name as keyof typeof listed];
    if (words) and(`g."${column}"::text = ANY (${value(words)}::text[])`);
  }
  if (filter.submittedFrom) and(`g.first_day >= ${value(filter.submittedFrom)}::date`);
  if (filter.submittedTo) and(`g.last_day <= ${value(filter.submittedTo)}::date`);
}
