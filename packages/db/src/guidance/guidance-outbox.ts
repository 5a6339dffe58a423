/** What the feed is told of a session: ids and words, for the branch whose staff may see it. */
export const startedOutbox = outbox('guidance.started', `jsonb_build_object('guidance', id, 'place', place)`);

export const endedOutbox = outbox(
  'guidance.ended',
  `jsonb_build_object('guidance', id, 'place', place, 'outcome', outcome)`,
);

/** From the rows just written; an end is told when it is recorded, not when its session was. */
function outbox(topic: string, payload: string) {
  return (from: string, recordedAt: string) =>
    `INSERT INTO outbox (topic, branch_id, payload, recorded_at)
     SELECT '${topic}', branch_id, ${payload}, ${recordedAt} FROM ${from}`;
}
