import { dayOfIso, instantAt } from '@tram-ho-so/domain/calendar';
import type { Period } from '@tram-ho-so/domain/metrics';
import { PeriodAlreadyClosed, PeriodNotOver } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';
import { digestOf, figuresOf } from './figures-of.ts';

export type { PeriodClose } from '../generated/prisma/client.ts';

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

export interface Closing {
  readonly period: Period;
  readonly note: string | null;
  readonly userId: string;
}

/** Freezes the figures of a period as the books tell them now; throws PeriodNotOver or PeriodAlreadyClosed. */
export async function closePeriod(
  db: Db,
  { period, note, userId }: Closing,
  actor: Actor,
  now: Date,
): Promise<PeriodClose> {
  const ends = instantAt(dayOfIso(period.to) + 1, 0);
  if (ends > now) throw new PeriodNotOver(new Date(ends.getTime() - 1));
  const figures = await figuresOf(db, period, now);
  const sha256 = digestOf(figures);
  return db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`close ${period.from} ${period.to}`}))`;
    const days = { fromDay: date(period.from), toDay: date(period.to) };
    const last = await tx.periodClose.findFirst({ where: days, orderBy: { version: 'desc' } });
    if (last?.sha256 === sha256) throw new PeriodAlreadyClosed(last.version, last.closedAt);
    const version = (last?.version ?? 0) + 1;
    const written = await tx.periodClose.create({
      data: {
        ...days,
        version,
        asOf: now,
        figures: JSON.parse(JSON.stringify(figures)),
        sha256,
        note,
        closedAt: now,
        closedById: userId,
      },
    });
    await writeAudit(tx, {
      actor,
      action: 'CLOSE_PERIOD',
      subjectType: 'PERIOD',
      subjectId: `${period.from}/${period.to}`,
      details: { version, sha256 },
      recordedAt: now,
    });
    return written;
  });
}
