import type { Db } from '../db.ts';
import { seedThresholds } from '../evidence/thresholds.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { shippedFields, shippedPapers, shippedProcedures, shippedVersions } from './catalogue.ts';
import { bringPapers } from './late-papers.ts';
import { shippedOrganisations } from './organisations.ts';
import { phase1Grant, shippedPhases } from './phases.ts';
import { launchDate, shippedCalendar, shippedPilotSetting } from './pilot-setting.ts';
import { shippedBranches, shippedWards } from './places.ts';

type Tx = Prisma.TransactionClient;

const add = { skipDuplicates: true } as const;

/** Brings the shipped facts into books that have none, and into older ones what is shipped since. The phases come last, so where they stand everything does. */
export async function seedPilot({ prisma }: Pick<Db, 'prisma'>, now: Date): Promise<void> {
  await seedThresholds(prisma, now);
  if ((await prisma.phase.count()) > 0) return bringPapers({ prisma }, now);
  await prisma.$transaction(
    async (tx) => {
      // Of two processes that start at once the second finds everything done.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('seed'))`;
      await tx.pilotSetting.createMany({ data: shippedPilotSetting, ...add });
      await tx.calendarDay.createMany({ data: shippedCalendar(), ...add });
      await seedPlaces(tx);
      await seedCatalogue(tx, now);
      await seedPhases(tx, now);
    },
    { timeout: 60_000 },
  );
}

async function seedPlaces(tx: Tx): Promise<void> {
  await tx.organisation.createMany({ data: shippedOrganisations(), ...add });
  await tx.ward.createMany({ data: shippedWards(), ...add });
  const organisations = byCode(await tx.organisation.findMany());
  const wards = byCode(await tx.ward.findMany());
  await tx.branch.createMany({ data: shippedBranches(organisations, wards, launchDate), ...add });
}

async function seedCatalogue(tx: Tx, now: Date): Promise<void> {
  await tx.field.createMany({ data: shippedFields(), ...add });
  await tx.procedure.createMany({ data: shippedProcedures(byCode(await tx.field.findMany())), ...add });
  await tx.procedureVersion.createMany({
    data: shippedVersions(byCode(await tx.procedure.findMany()), now),
    ...add,
  });
  const versions = await tx.procedureVersion.findMany({ include: { procedure: true } });
  const lists = shippedPapers();
  const papers = versions.flatMap(({ id, procedure: { code } }) =>
    (lists.get(code) ?? []).map(({ paper }) => ({ ...paper, versionId: id })),
  );
  await tx.procedurePaper.createMany({ data: papers, ...add });
}

async function seedPhases(tx: Tx, now: Date): Promise<void> {
  await tx.phase.createMany({ data: shippedPhases, ...add });
  if ((await tx.phaseSetting.count({ where: { phaseNumber: 'PHASE_1' } })) > 0) return;
  const branches = await tx.branch.findMany({ where: { pilotRole: 'PHASE_1' } });
  const procedures = await tx.procedure.findMany();
  await tx.phaseSetting.create({
    data: {
      ...phase1Grant,
      places: [...phase1Grant.places],
      actions: [...phase1Grant.actions],
      recordedAt: now,
      branches: { createMany: { data: branches.map(({ id }) => ({ branchId: id })) } },
      procedures: { createMany: { data: procedures.map(({ id }) => ({ procedureId: id })) } },
    },
  });
}

const byCode = (rows: readonly { readonly id: number; readonly code: string }[]) =>
  new Map(rows.map(({ id, code }) => [code, id]));
