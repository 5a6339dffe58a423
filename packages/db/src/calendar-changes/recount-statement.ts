/**
 * One batch of recounts: the event, the row, the history version and the outbox row of each together, and the move for the
 * journal. The version seen is asked for although the table is locked: a fault shows instead of a lost write.
 */
export const recountStatement = `WITH r AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id int, seen int, occurred_at timestamptz, due_at timestamptz,
    official_due_at timestamptz, from_due_at timestamptz, from_official_due_at timestamptz, details jsonb)),
d AS (
  UPDATE dossiers SET version = dossiers.version + 1, due_at = r.due_at, official_due_at = r.official_due_at,
    last_occurred_at = r.occurred_at, updated_at = $2::timestamptz
  FROM r WHERE dossiers.id = r.id AND dossiers.version = r.seen RETURNING dossiers.*),
e AS (
  INSERT INTO dossier_events (dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, actor_user_id,
    actor_key_id, organisation_id, place, branch_id, reason_code, details, origin)
  SELECT d.id, d.version, 'PROMISE_RECOUNTED', d.status, d.status, r.occurred_at, $2, $3, NULL, $4, 'HCC_CENTRE', NULL, NULL,
    r.details, d.origin
  FROM d JOIN r ON r.id = d.id ORDER BY d.id RETURNING id, dossier_id),
v AS (
  INSERT INTO dossier_versions (dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place,
    branch_id, phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at, extended_at,
    waiting_until, paused_at, finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days)
  SELECT d.id, (SELECT max(b.version) FROM dossier_versions b WHERE b.dossier_id = d.id) + 1, r.occurred_at, $2, e.id,
    d.status, d.procedure_id, d.place, d.branch_id, d.phase, d.channel, d.assistance, d.return_channel, d.accepted_at,
    d.original_due_at, d.due_at, d.official_due_at, d.extended_at, d.waiting_until, d.paused_at, d.finished_at, d.returned_at,
    d.closed_at, d.correction_count, d.supplement_count, d.used_days, d.saved_days, d.return_days
  FROM d JOIN r ON r.id = d.id JOIN e ON e.dossier_id = d.id),
x AS (
  INSERT INTO outbox (topic, dossier_id, event_id, payload, recorded_at, written_by)
  SELECT 'dossier.promise_recounted', d.id, e.id,
    jsonb_build_object('code', d.code, 'version', d.version, 'kind', 'PROMISE_RECOUNTED', 'status', d.status), $2,
    greatest(pg_current_xact_id(), (SELECT o.written_by FROM outbox o WHERE o.dossier_id = d.id ORDER BY o.written_by DESC LIMIT 1))
  FROM d JOIN e ON e.dossier_id = d.id ORDER BY d.id),
m AS (
  INSERT INTO pg_temp.moved_promises
  SELECT d.id, r.from_due_at, r.due_at, r.from_official_due_at, r.official_due_at FROM d JOIN r ON r.id = d.id)
SELECT count(*)::int AS moved FROM d`;
