import { randomUUID } from 'node:crypto';
import { IdempotencyConflict, TooManyExports } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Idempotency } from '../ledger/opening.ts';
import { type ExportJob, jobOf } from './export-job.ts';

/** Unfinished exports one person or key may have. */
const mostUnfinished = 5;

export type NewExport = Pick<
  ExportJob,
  | 'kind'
  | 'format'
  | 'packaged'
  | 'options'
  | 'query'
  | 'asOf'
  | 'purposeCode'
  | 'purpose'
  | 'project'
  | 'fileName'
>;

/** Queues an export; a repeated request gets the job it made before. Throws TooManyExports, IdempotencyConflict. */
export async function requestExport(
  { prisma }: Pick<Db, 'prisma'>,
  asked: NewExport,
  actor: Actor,
  idempotency: Idempotency | undefined,
  now: Date,
): Promise<ExportJob> {
  return prisma.$transaction(async (tx) => {
    const who = `${actor.userId ?? ''}/${actor.keyId ?? ''}`;
    // Of two requests at once the second sees what the first wrote.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`export:${who}`}, 0))::text`;
    const repeated = await findRepeated(tx, idempotency);
    if (repeated) return repeated;
    await refuseTooMany(tx, actor);
    const { options, query, ...facts } = asked;
    const row = await tx.exportJob.create({
      data: {
        ...facts,
        publicId: randomUUID(),
        options: { ...options },
        // What was left unsaid has no place in JSON.
        query: JSON.parse(JSON.stringify(query)) as Prisma.InputJsonObject,
        userId: actor.userId,
        keyId: actor.keyId,
        createdAt: now,
      },
    });
    if (idempotency) await remember(tx, idempotency, row.id, now);
    await auditExport(tx, 'REQUEST_EXPORT', jobOf(row), actor, now);
    return jobOf(row);
  });
}

/** Notes who took data out, or stopped taking it out, and what for. */
export function auditExport(
  tx: Prisma.TransactionClient,
  action: 'REQUEST_EXPORT' | 'DOWNLOAD_EXPORT' | 'CANCEL_EXPORT' | 'STREAM_EXPORT',
  job: Pick<
    ExportJob,
    'publicId' | 'kind' | 'format' | 'purposeCode' | 'purpose' | 'project' | 'asOf' | 'query'
  >,
  actor: Actor,
  recordedAt: Date,
): Promise<void> {
  const { publicId, kind, format, purposeCode, purpose, project, asOf, query } = job;
  const asked = JSON.stringify(query.figure ?? query.filter);
  const details = {
    kind,
    format,
    purposeCode,
    project,
    asOf: asOf.toISOString(),
    asked,
    published: query.published ?? false,
  };
  const subject = { subjectType: 'EXPORT', subjectId: publicId };
  return writeAudit(tx, { ...subject, actor, action, reason: purpose, details, recordedAt });
}

async function refuseTooMany(tx: Prisma.TransactionClient, { userId, keyId }: Actor): Promise<void> {
  const unfinished = await tx.exportJob.count({
    where: { userId, keyId, state: { in: ['QUEUED', 'RUNNING'] } },
  });
  if (unfinished >= mostUnfinished) throw new TooManyExports(mostUnfinished);
}

async function findRepeated(
  tx: Prisma.TransactionClient,
  asked: Idempotency | undefined,
): Promise<ExportJob | undefined> {
  if (!asked) return undefined;
  const { caller, key, operation, requestHash } = asked;
  const known = await tx.idempotencyKey.findUnique({ where: { caller_key: { caller, key } } });
  if (!known) return undefined;
  if (known.operation !== operation || !requestHash.equals(Buffer.from(known.requestHash)))
    throw new IdempotencyConflict(key);
  return jobOf(await tx.exportJob.findUniqueOrThrow({ where: { id: known.writtenId } }));
}

async function remember(
  tx: Prisma.TransactionClient,
  { caller, key, operation, requestHash }: Idempotency,
  jobId: number,
  recordedAt: Date,
): Promise<void> {
  await tx.idempotencyKey.create({
    data: {
      caller,
      key,
      operation,
      requestHash: Uint8Array.from(requestHash),
      writtenId: jobId,
      recordedAt,
    },
  });
}
