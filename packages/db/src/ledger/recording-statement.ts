/** Dossiers, owners and events arrive as three JSON arrays; versions and outbox follow from them. */
export const recordingStatement = `WITH d AS (
  INSERT INTO dossiers (id, code, external_code, procedure_id, procedure_version_id, place, branch_id, phase, channel,
    assistance, return_channel, owner_kind, status, version, submitted_at, accepted_at, original_due_at, due_at,
    official_due_at, extended_at, waiting_until, promise_printed, paused_at, finished_at, returned_at,
    closed_at, correction_count, supplement_count, used_days, saved_days, return_days, reopened, last_occurred_at, organisation_id, origin, recorded_at, updated_at)
  SELECT id, code, external_code, procedure_id, procedure_version_id, place, branch_id, phase, channel, assistance,
    return_channel, owner_kind, status, version, submitted_at, accepted_at, original_due_at, due_at, official_due_at,
    extended_at, waiting_until, promise_printed,
    paused_at, finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days,
    reopened, last_occurred_at, organisation_id, origin, recorded_at, updated_at
  FROM jsonb_populate_recordset(NULL::dossiers, $1::jsonb) RETURNING *),
o AS (
  INSERT INTO dossier_owners (dossier_id, sealed, key_version, id_number_index, phone_index, phone_tail_index, name_tokens)
  SELECT dossier_id, sealed, key_version, id_number_index, phone_index, phone_tail_index, name_tokens
  FROM jsonb_populate_recordset(NULL::dossier_owners, $2::jsonb)),
a AS (
  SELECT * FROM jsonb_to_recordset($3::jsonb) AS a(dossier_id int, version int, kind "DossierEventKind",
    from_status "DossierStatus", to_status "DossierStatus", occurred_at timestamptz, recorded_at timestamptz,
    actor_user_id text, actor_key_id int, organisation_id int, place "PlaceKind", branch_id int, reason_code text,
    details jsonb, origin "Origin", topic text, status "DossierStatus", accepted_at timestamptz,
    original_due_at timestamptz, due_at timestamptz, official_due_at timestamptz, extended_at timestamptz,
    waiting_until timestamptz, paused_at timestamptz, finished_at timestamptz,
    returned_at timestamptz, closed_at timestamptz, correction_count int, supplement_count int, used_days int, saved_days int, return_days int)),
e AS (
  INSERT INTO dossier_events (dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, actor_user_id,
    actor_key_id, organisation_id, place, branch_id, reason_code, details, origin)
  SELECT dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, actor_user_id, actor_key_id,
    organisation_id, place, branch_id, reason_code, nullif(details, 'null'), origin
  FROM a ORDER BY dossier_id, version RETURNING id, dossier_id, version),
v AS (
  INSERT INTO dossier_versions (dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place,
    branch_id, phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at, extended_at,
    waiting_until, paused_at, finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days)
  SELECT a.dossier_id, a.version, a.occurred_at, a.recorded_at, e.id, a.status, d.procedure_id, d.place, d.branch_id,
    d.phase, d.channel, d.assistance, d.return_channel, a.accepted_at, a.original_due_at, a.due_at,
    a.official_due_at, a.extended_at, a.waiting_until, a.paused_at,
    a.finished_at, a.returned_at, a.closed_at, a.correction_count, a.supplement_count, a.used_days, a.saved_days, a.return_days
  FROM a JOIN e ON e.dossier_id = a.dossier_id AND e.version = a.version JOIN d ON d.id = a.dossier_id)
INSERT INTO outbox (topic, dossier_id, event_id, payload, recorded_at)
SELECT a.topic, d.id, e.id,
  jsonb_build_object('code', d.code, 'version', a.version, 'kind', a.kind, 'status', a.to_status), a.recorded_at
FROM a JOIN e ON e.dossier_id = a.dossier_id AND e.version = a.version JOIN d ON d.id = a.dossier_id
ORDER BY a.dossier_id, a.version`;
