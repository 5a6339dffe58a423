import { dossierColumns } from '../dossiers/dossier-row.ts';
import { endedOutbox } from '../guidance/guidance-outbox.ts';
import type { OpeningValues } from './open-dossier.ts';
import type { Opening } from './opening.ts';

/** The one statement that opens a dossier; a part that finds nothing to do leaves all the later ones without a row. */
export function openingStatement(
  { dossier, idempotency, pilotRevision, guidance, shipmentId }: Opening,
  values: OpeningValues,
): [text: string, values: unknown[]] {
  const given: unknown[] = [];
  const places = new Map<keyof OpeningValues, string>();
  const at = (name: keyof OpeningValues, type: string) => {
    const place = places.get(name) ?? `$${given.push(values[name])}`;
    places.set(name, place);
    return `${place}::${type}`;
  };
  const generated = 'orgCode' in dossier.code;
  const parts = [
    pilotRevision === undefined
      ? 'decided AS (SELECT 1 AS one)'
      : `decided AS (SELECT 1 AS one FROM guards.pilot_revision WHERE n = ${at('pilotRevision', 'bigint')})`,
    guidance ? runningPart(at) : 'guided AS (SELECT one FROM decided)',
    ...(idempotency ? [claimPart(at)] : ['claimed AS (SELECT one FROM guided)']),
    shipmentId === undefined ? 'awaited AS (SELECT one FROM claimed)' : parcelPart(at),
    ...(generated ? [numberPart(at)] : [`numbered AS (SELECT ${at('code', 'text')} AS code FROM awaited)`]),
    dossierPart(at),
    ...(shipmentId === undefined ? [] : [linkPart(at)]),
    ownerPart(at),
    eventPart(at),
    versionPart(at),
    outboxPart(at),
    ...(guidance ? guidancePart(at) : []),
  ];
  return [`WITH ${parts.join(',\n')}\nSELECT ${dossierColumns} FROM d`, given];
}

type At = (name: keyof OpeningValues, type: string) => string;

/** The session the submission ends still runs, and nobody ends it in between. */
const runningPart = (at: At) => `guided AS (
  SELECT 1 AS one FROM decided, guidance_sessions g
  WHERE g.id = ${at('guidanceId', 'int')} AND g.ended_at IS NULL FOR UPDATE OF g)`;

const guidancePart = (at: At): string[] => [
  `g AS (
  UPDATE guidance_sessions g SET ended_at = ${at('guidanceEndedAt', 'timestamptz')}, outcome = 'SUBMITTED_ONLINE',
    dossier_id = d.id
  FROM d WHERE g.id = ${at('guidanceId', 'int')} RETURNING g.*)`,
  `gx AS (${endedOutbox('g', at('recordedAt', 'timestamptz'))})`,
];

/** Of parallel repeats one inserts; the others wait for it and then find the key taken. */
const claimPart = (at: At) => `claimed AS (
  INSERT INTO idempotency_keys (caller, key, operation, request_hash, written_id, recorded_at)
  SELECT ${at('caller', 'text')}, ${at('key', 'text')}, ${at('operation', 'text')}, ${at('requestHash', 'bytea')},
    ${at('id', 'int')}, ${at('recordedAt', 'timestamptz')} FROM guided
  ON CONFLICT DO NOTHING RETURNING 1 AS one)`;

/** A parcel gives its papers to one dossier: of parallel receptions one finds it free. */
const parcelPart = (at: At) => `awaited AS (
  SELECT 1 AS one FROM claimed, shipments WHERE id = ${at('shipmentId', 'int')} AND dossier_id IS NULL FOR UPDATE OF shipments)`;

const linkPart = (at: At) => `linked AS (
  UPDATE shipments SET dossier_id = d.id, updated_at = d.recorded_at FROM d WHERE shipments.id = ${at('shipmentId', 'int')})`;

/** The row lock on the day's counter keeps numbers without gap or double. */
const numberPart = (at: At) => `counted AS (
  INSERT INTO dossier_sequences (org_code, day, last)
  SELECT ${at('orgCode', 'text')}, ${at('codeDay', 'date')}, 1 FROM awaited
  ON CONFLICT (org_code, day) DO UPDATE SET last = dossier_sequences.last + 1 RETURNING last),
numbered AS (
  SELECT ${at('codePrefix', 'text')} || lpad(last::text, greatest(4, length(last::text)), '0') AS code FROM counted)`;

const dossierPart = (at: At) => `d AS (
  INSERT INTO dossiers (id, code, external_code, procedure_id, procedure_version_id, place, branch_id, phase, channel,
    assistance, return_channel, owner_kind, status, version, submitted_at, accepted_at, original_due_at, due_at,
    official_due_at, promise_printed, supplement_count, used_days, last_occurred_at, organisation_id, origin, recorded_at, updated_at)
  SELECT ${at('id', 'int')}, code, ${at('externalCode', 'text')}, ${at('procedureId', 'int')},
    ${at('procedureVersionId', 'int')}, ${at('place', '"PlaceKind"')}, ${at('branchId', 'int')},
    ${at('phase', '"PhaseNumber"')}, ${at('channel', '"SubmissionChannel"')}, ${at('assistance', '"Assistance"')},
    ${at('returnChannel', '"ReturnChannel"')}, ${at('ownerKind', '"OwnerKind"')}, ${at('status', '"DossierStatus"')}, 1,
    ${at('submittedAt', 'timestamptz')}, ${at('acceptedAt', 'timestamptz')}, ${at('originalDueAt', 'timestamptz')},
    ${at('dueAt', 'timestamptz')}, ${at('dueAt', 'timestamptz')}, ${at('promisePrinted', 'boolean')}, 0, 0, ${at('occurredAt', 'timestamptz')}, ${at('organisationId', 'int')},
    ${at('origin', '"Origin"')}, ${at('recordedAt', 'timestamptz')}, ${at('recordedAt', 'timestamptz')}
  FROM numbered RETURNING *)`;

const ownerPart = (at: At) => `o AS (
  INSERT INTO dossier_owners (dossier_id, sealed, key_version, id_number_index, phone_index, phone_tail_index, name_tokens)
  SELECT id, ${at('sealed', 'bytea')}, ${at('keyVersion', 'int')}, ${at('idNumberIndex', 'bytea')},
    ${at('phoneIndex', 'bytea')}, ${at('phoneTailIndex', 'int')}, ${at('nameTokens', 'int[]')} FROM d)`;

const eventPart = (at: At) => `e AS (
  INSERT INTO dossier_events (dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, actor_user_id,
    actor_key_id, organisation_id, place, branch_id, reason_code, details, origin)
  SELECT id, 1, ${at('kind', '"DossierEventKind"')}, NULL, status, ${at('occurredAt', 'timestamptz')}, recorded_at,
    ${at('actorUserId', 'text')}, ${at('actorKeyId', 'int')}, ${at('actingOrganisationId', 'int')},
    ${at('actedPlace', '"PlaceKind"')}, ${at('actedBranchId', 'int')}, ${at('reasonCode', 'text')},
    ${at('details', 'jsonb')}, origin FROM d RETURNING id)`;

const versionPart = (at: At) => `v AS (
  INSERT INTO dossier_versions (dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place,
    branch_id, phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at,
    supplement_count, used_days)
  SELECT d.id, 1, ${at('occurredAt', 'timestamptz')}, recorded_at, e.id, status, procedure_id, place, branch_id, phase,
    channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at, 0, 0 FROM d, e)`;

const outboxPart = (at: At) => `x AS (
  INSERT INTO outbox (topic, dossier_id, event_id, payload, recorded_at)
  SELECT ${at('topic', 'text')}, d.id, e.id,
    jsonb_build_object('code', code, 'version', 1, 'kind', ${at('kind', 'text')}, 'status', status), recorded_at FROM d, e)`;
