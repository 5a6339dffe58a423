import type { QualityCheckId } from '@tram-ho-so/domain/quality';
import type { AcknowledgementReason } from '@tram-ho-so/domain/vocabulary';
import { auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { ask } from '../pool/ask.ts';
import { together } from '../pool/together.ts';
import { type Finding, findFinding } from './read-quality.ts';

export interface NewAcknowledgement {
  readonly check: QualityCheckId;
  readonly findingId: number;
  readonly reason: AcknowledgementReason;
  readonly note: string;
  readonly userId: string;
  readonly now: Date;
}

/** Writes down who has seen a finding and why it stays, with its audit entry; nothing when it is no finding (any more). */
export async function acknowledgeFinding(db: Db, asked: NewAcknowledgement): Promise<Finding | undefined> {
  const { check, findingId, reason, note, userId, now } = asked;
  const found = await findFinding(db, check, findingId, now);
  if (!found) return undefined;
  await together(db, async (asker) => {
    await ask(
      asker,
      `INSERT INTO quality_acknowledgements (check_id, finding_id, since, reason, note, acknowledged_at, acknowledged_by_id)
       VALUES ($1, $2, $3, $4::"AcknowledgementReason", $5, $6, $7)`,
      [check, findingId, found.since, reason, note, now, userId],
    );
    const subject = { subjectType: 'FINDING', subjectId: `${check} ${found.subject}` };
    const actor = { userId, keyId: null };
    const facts = { ...subject, actor, action: 'ACKNOWLEDGE_FINDING', details: { reason }, recordedAt: now };
    await ask(asker, ...auditStatement(facts));
  });
  return findFinding(db, check, findingId, now);
}
