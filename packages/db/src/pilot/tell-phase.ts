import type { PhaseNumber } from '@tram-ho-so/domain/vocabulary';
import type { Prisma } from '../generated/prisma/client.ts';

interface PhaseNews {
  readonly topic: 'set' | 'proposed' | 'approved' | 'rejected' | 'withdrawn';
  readonly phase: PhaseNumber;
  /** Number of the version or of the proposal. */
  readonly told: Readonly<Record<string, number>>;
  readonly recordedAt: Date;
}

/** Tells the feed that a phase was set, proposed or decided on. */
export async function tellPhase(
  tx: Prisma.TransactionClient,
  { topic, phase, told, recordedAt }: PhaseNews,
): Promise<void> {
  await tx.outbox.create({ data: { topic: `phase.${topic}`, payload: { phase, ...told }, recordedAt } });
}
