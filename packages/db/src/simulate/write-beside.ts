import type pg from 'pg';

/** A draw from 0 to 1 that is the same for the same dossier, whatever else is drawn. */
const draw = (salt: string, of = 'd.code') =>
  `(('x' || substr(md5(${of} || '${salt}'), 1, 8))::bit(32)::bigint / 4294967296.0)`;

/** The simulated dossiers of one run, by their ids. */
const ours = `d.id >= $1 AND d.id < $1 + $2 AND d.origin = 'SIMULATED'`;

const late = `coalesce((d.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > (d.official_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, false)`;

/** A third of those who got a result say what they thought of it; who waited too long is less content. */
const ratings = `INSERT INTO ratings (dossier_id, score, rated_at, place, branch_id, recorded_at, origin)
  SELECT id, (CASE WHEN mark < CASE WHEN late THEN 0.12 ELSE 0.46 END THEN 'VERY_SATISFIED'
      WHEN mark < CASE WHEN late THEN 0.46 ELSE 0.85 END THEN 'SATISFIED'
      WHEN mark < CASE WHEN late THEN 0.72 ELSE 0.95 END THEN 'NEUTRAL'
      WHEN mark < CASE WHEN late THEN 0.92 ELSE 0.99 END THEN 'DISSATISFIED' ELSE 'VERY_DISSATISFIED' END)::"RatingScore",
    rated_at, CASE WHEN at_branch THEN 'BRANCH' ELSE 'HCC_CENTRE' END::"PlaceKind", CASE WHEN at_branch THEN branch_id END, rated_at, 'SIMULATED'
  FROM (SELECT d.id, d.branch_id, ${draw('mark')} AS mark, ${late} AS late, d.return_channel = 'AT_BRANCH' AND d.branch_id IS NOT NULL AS at_branch,
      d.returned_at + (5 + ${draw('soon')} * 90) * interval '1 minute' AS rated_at
    FROM dossiers d WHERE ${ours} AND d.returned_at IS NOT NULL AND ${draw('rate')} < 0.35) r
  WHERE rated_at <= $3`;

/** Every dossier that the post helped to submit was submitted in a session. */
const submissions = `INSERT INTO guidance_sessions (procedure_id, place, branch_id, organisation_id, phase, started_at, ended_at, outcome, dossier_id, recorded_at, origin)
  SELECT d.procedure_id, CASE WHEN d.assistance = 'POST_HOME' THEN 'HOME' ELSE 'BRANCH' END::"PlaceKind", d.branch_id, b.postal_unit_id, d.phase,
    d.submitted_at - (6 + ${draw('long')} * 22) * interval '1 minute', d.submitted_at, 'SUBMITTED_ONLINE', d.id, d.submitted_at, 'SIMULATED'
  FROM dossiers d JOIN branches b ON b.id = d.branch_id
  WHERE ${ours} AND d.assistance IN ('POST_BRANCH', 'POST_HOME') AND d.channel = 'ONLINE'
    AND NOT EXISTS (SELECT FROM guidance_sessions g WHERE g.dossier_id = d.id)`;

/** Some of them had come before, some days earlier, and gone without a dossier. */
const earlier = `INSERT INTO guidance_sessions (procedure_id, place, branch_id, organisation_id, phase, started_at, ended_at, outcome, referred_to, recorded_at, origin)
  SELECT procedure_id, 'BRANCH', branch_id, unit, phase, ended_at - (4 + minutes * 14) * interval '1 minute', ended_at,
    outcome::"GuidanceOutcome", CASE WHEN outcome = 'REFERRED_ELSEWHERE' THEN 'HCC' END, ended_at, 'SIMULATED'
  FROM (SELECT d.procedure_id, d.branch_id, b.postal_unit_id AS unit, d.phase, ${draw('minutes')} AS minutes,
      d.submitted_at - (7 * (1 + floor(${draw('weeks')} * 2))) * interval '1 day' + ${draw('hour')} * interval '20 minutes' AS ended_at,
      CASE WHEN ${draw('outcome')} < 0.58 THEN 'MISSING_PAPERS' WHEN ${draw('outcome')} < 0.74 THEN 'REFERRED_ELSEWHERE'
        WHEN ${draw('outcome')} < 0.88 THEN 'DECLINED' ELSE 'APP_INSTALLED' END AS outcome
    FROM dossiers d JOIN branches b ON b.id = d.branch_id
    WHERE ${ours} AND d.assistance = 'POST_BRANCH' AND d.channel = 'ONLINE' AND ${draw('before')} < 0.4) s
  WHERE ended_at >= $3`;

/** Which papers of the procedure's list were not at hand: one, and now and then another. */
const missing = `INSERT INTO guidance_missing_papers (session_id, paper_code)
  SELECT session_id, code FROM (
    SELECT g.id AS session_id, p.code, row_number() OVER (PARTITION BY g.id ORDER BY ${draw('paper', 'g.id || p.code')} * (CASE WHEN p.required THEN 1 ELSE 2 END)) AS nth,
      ${draw('more', 'g.id::text')} AS more
    FROM guidance_sessions g JOIN LATERAL (
      SELECT v.id FROM procedure_versions v WHERE v.procedure_id = g.procedure_id ORDER BY v.version DESC LIMIT 1) v ON true
    JOIN procedure_papers p ON p.version_id = v.id
    WHERE g.outcome = 'MISSING_PAPERS' AND g.origin = 'SIMULATED' AND g.id > $1) m
  WHERE nth = 1 OR (nth = 2 AND more < 0.3)`;

/** The state fee of the procedure, due when it was accepted and nearly always paid then. */
const fees = `WITH fee AS (
    INSERT INTO dossier_fees (dossier_id, kind, amount_vnd, basis, collect_at, due_since, recorded_at, organisation_id)
    SELECT d.id, 'LE_PHI', v.fee_vnd, coalesce(v.fee_basis, 'Mô phỏng'), 'ACCEPT', d.accepted_at, d.accepted_at, d.organisation_id
    FROM dossiers d JOIN procedure_versions v ON v.id = d.procedure_version_id
    WHERE ${ours} AND d.accepted_at IS NOT NULL AND v.fee_vnd > 0 RETURNING id, dossier_id, due_since, organisation_id)
  INSERT INTO fee_payments (fee_id, method, receipt_number, paid_at, recorded_at, organisation_id)
  SELECT f.id, (CASE WHEN d.channel = 'ONLINE' AND ${draw('online')} < 0.72 THEN 'ONLINE' WHEN ${draw('online')} < 0.9 THEN 'CASH'
      ELSE 'BANK_TRANSFER' END)::"PaymentMethod", 'MP' || lpad(f.id::text, 7, '0'), f.due_since, f.due_since, f.organisation_id
  FROM fee f JOIN dossiers d ON d.id = f.dossier_id WHERE ${draw('paid')} < 0.98`;

interface Run {
  readonly firstDossierId: number;
  readonly dossiers: number;
  /** The moment the history begins and the one it ends. */
  readonly since: Date;
  readonly until: Date;
}

/** What happens beside the ledger of simulated dossiers: ratings, guidance with its missing papers, state fees. All marked simulated. */
export async function writeBeside(client: pg.PoolClient, run: Run): Promise<void> {
  const range = [run.firstDossierId, run.dossiers];
  await client.query('SET LOCAL statement_timeout = 0');
  await client.query(ratings, [...range, run.until]);
  const { rows } = await client.query<{ last: number }>(
    'SELECT coalesce(max(id), 0)::int AS last FROM guidance_sessions',
  );
  await client.query(submissions, range);
  await client.query(earlier, [...range, run.since]);
  await client.query(missing, [rows[0]?.last ?? 0]);
  await client.query(fees, range);
}
