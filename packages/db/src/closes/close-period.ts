import { dayOfIso, instantAt } from '@tram-ho-so/domain/calendar';
import type { Period, Reckoning } from '@tram-ho-so/domain/metrics';
import { BooksBeingWritten, PeriodAlreadyClosed, PeriodNotOver } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';
import { asJson, digestOf, isSame, newestScheme } from './close-digest.ts';
import { figuresIn } from './closed-figure.ts';
import { figuresOf } from './figures-of.ts';
import { letWritesEnd } from './let-writes-end.ts';

export type { PeriodClose } from '../generated/prisma/client.ts';

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

export interface Closing {
  readonly period: Period;
  /** How the period was named; null when it was asked for by its days. */
  readonly reckoning: Reckoning | null;
  readonly note: string | null;
  readonly userId: string;
}

/** Freezes the figures of a period as the books tell them now; throws PeriodNotOver, BooksBeingWritten or PeriodAlreadyClosed. */
export async function closePeriod(
  db: Db,
  { period, reckoning, note, userId }: Closing,
  actor: Actor,
  now: Date,
): Promise<PeriodClose> {
  const ends = instantAt(dayOfIso(period.to) + 1, 0);
  if (ends > now) throw new PeriodNotOver(new Date(ends.getTime() - 1));
  if (!(await letWritesEnd(db))) throw new BooksBeingWritten();
  const figures = await figuresOf(db, period, now);
  return db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`close ${period.from} ${period.to}`}))`;
    const days = { fromDay: date(period.from), toDay: date(period.to) };
    const last = await tx.periodClose.findFirst({ where: days, orderBy: { version: 'desc' } });
    if (last && isSame(figuresIn(last.figures), figures)) {
      throw new PeriodAlreadyClosed(last.version, last.closedAt);
    }
    const close = {
      ...days,
      reckoning,
      version: (last?.version ?? 0) + 1,
      asOf: now,
      digestScheme: newestScheme,
      note,
      closedAt: now,
      closedById: userId,
    };
    const sha256 = digestOf(close, figures);
    const written = await tx.periodClose.create({ data: { ...close, figures: asJson(figures), sha256 } });
    await writeAudit(tx, {
      actor,
      action: 'CLOSE_PERIOD',
      subjectType: 'PERIOD',
      subjectId: `${period.from}/${period.to}`,
      details: { version: close.version, sha256 },
      recordedAt: now,
    });
    return written;
  });
}
