/** What never changes after a dossier is opened. */
const lasting =
  `id, code, procedure_id, procedure_version_id, place, branch_id, phase, channel, assistance, return_channel,
  owner_kind, submitted_at, organisation_id, origin, reopened`
    .split(/,\s*/)
    .map((column) => `d.${column}`)
    .join(', ');

const moving =
  `status, accepted_at, original_due_at, due_at, official_due_at, extended_at, waiting_until, paused_at,
  finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days`.split(
    /,\s*/,
  );

const movingOf = (alias: string) => moving.map((column) => `${alias}.${column}`).join(', ');

/** Moments as SQL expressions, and what of the dossiers `d` is wanted at all. */
interface StatesAsked {
  /** Business moment, inclusive. */
  readonly business: string;
  /** Record moment, inclusive. */
  readonly known: string;
  /** Conditions on what lasts, over `d`. */
  readonly where?: string;
  /** A condition on what moves, over the alias it is given; it only narrows the scan. */
  readonly near?: (alias: string) => string;
}

/**
 * The state of every dossier at a business moment as the books knew it at another: one row for each that had been recorded.
 * A dossier of which nothing is later is read from its row; the others from their history.
 */
export const statesAt = ({ business, known, where = 'true', near = () => 'true' }: StatesAsked): string => `
  SELECT ${lasting}, ${movingOf('d')} FROM dossiers d
  WHERE d.updated_at <= ${known} AND d.last_occurred_at <= ${business} AND ${where} AND ${near('d')}
  UNION ALL
  SELECT ${lasting}, ${movingOf('v')} FROM dossiers d CROSS JOIN LATERAL (
    SELECT * FROM dossier_versions v
    WHERE v.dossier_id = d.id AND v.recorded_at <= ${known} AND v.occurred_at <= ${business}
    ORDER BY v.occurred_at DESC, v.version DESC LIMIT 1) v
  WHERE (d.updated_at > ${known} OR d.last_occurred_at > ${business}) AND d.recorded_at <= ${known}
    AND d.submitted_at <= ${business} AND ${where} AND ${near('v')}`;
