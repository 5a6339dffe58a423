import type { EventDetails } from '@tram-ho-so/domain/dossier-steps';
import { detailsOfEvent, type LedgerEvent, topicOf } from './opening.ts';

/** An event in the words of its table, with the topic under which the outbox tells it. */
export const eventRow = (event: LedgerEvent, version: number) => rowOf(event, version, detailsOfEvent(event));

const rowOf = ({ taken, recording }: LedgerEvent, version: number, details: EventDetails | null) => ({
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
  details,
  origin: recording.origin,
  topic: topicOf(taken.kind),
});
