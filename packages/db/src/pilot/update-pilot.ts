import { StaleVersion } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { CountingSetting } from '../calendar-changes/calendar-edit.ts';
import type { Db } from '../db.ts';
import type { PilotSetting } from '../generated/prisma/client.ts';

/** What promises are counted by is changed by `changeCalendar`, which counts them again. */
export type PilotChange = Partial<Omit<PilotSetting, 'id' | 'version' | keyof CountingSetting>>;

const setting = { vi: 'Thông số thí điểm', en: 'The setting of the pilot' };

/** Changes the pilot's setting as it was seen; throws StaleVersion. */
export function updatePilot(
  { prisma }: Pick<Db, 'prisma'>,
  seenVersion: number,
  change: PilotChange,
  actor: Actor,
  now: Date,
): Promise<PilotSetting> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.pilotSetting.updateMany({
      where: { id: 1, version: seenVersion },
      data: { ...change, version: { increment: 1 } },
    });
    const current = await tx.pilotSetting.findUniqueOrThrow({ where: { id: 1 } });
    if (count === 0) throw new StaleVersion(setting, seenVersion, current.version);
    const subject = { subjectType: 'PILOT', subjectId: '1' };
    const details = { from: seenVersion, fields: Object.keys(change) };
    await writeAudit(tx, { ...subject, actor, action: 'EDIT_PILOT', details, recordedAt: now });
    return current;
  });
}
