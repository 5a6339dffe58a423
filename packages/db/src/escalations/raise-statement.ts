/**
 * Raises once and tells the outbox. A dossier that somebody is writing, or whose promise has moved or whose clock stands
 * meanwhile, is left to the next turn.
 */
export const raiseStatement = `WITH r AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(dossier_id int, promise int, hours int, reached_at timestamptz, due_at timestamptz)),
d AS (
  SELECT d.id, d.code, d.version, d.due_at FROM dossiers d
  WHERE d.id IN (SELECT dossier_id FROM r) AND d.status IN ('ACCEPTED', 'IN_PROCESS') FOR SHARE SKIP LOCKED),
e AS (
  INSERT INTO escalations (dossier_id, promise, hours, reached_at, raised_at, due_at)
  SELECT r.dossier_id, r.promise, r.hours, r.reached_at, $2::timestamptz, r.due_at
  FROM r JOIN d ON d.id = r.dossier_id AND d.due_at = r.due_at
  ORDER BY r.reached_at, r.dossier_id, r.hours DESC
  ON CONFLICT (dossier_id, promise, hours) DO NOTHING RETURNING id, dossier_id, promise, hours, due_at),
x AS (
  INSERT INTO outbox (topic, dossier_id, payload, recorded_at)
  SELECT 'dossier.escalated', d.id,
    jsonb_build_object('code', d.code, 'version', d.version, 'promise', e.promise, 'hours', e.hours, 'dueAt', e.due_at),
    $2::timestamptz
  FROM e JOIN d ON d.id = e.dossier_id ORDER BY e.id)
SELECT id FROM e`;
