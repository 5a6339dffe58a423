import { type LedgerEvent, topicOf } from './opening.ts';

/** An event in the words of its table, with the topic under which the outbox tells it. */
export const eventRow = ({ taken, recording }: LedgerEvent, version: number) => ({
  version,
  kind: taken.kind,
  from_status: taken.from,
  to_status: taken.to,
  occurred_at: taken.occurredAt,
  recorded_at: recording.recordedAt,
  actor_user_id: recording.actorUserId,
  actor_key_id: recording.actorKeyId,
  organisation_id: recording.organisationId,
  place: recording.place,
  branch_id: recording.branchId,
  reason_code: recording.reasonCode,
  details: recording.details,
  origin: recording.origin,
  topic: topicOf(taken.kind),
});
