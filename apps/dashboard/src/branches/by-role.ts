import type { PilotRole } from '../api/generated/graphql.ts';

/** Points under their role, phase I first. */
export function byRole<Branch extends { pilotRole: PilotRole }>(
  branches: readonly Branch[],
): [PilotRole, Branch[]][] {
  return [...Map.groupBy(branches, ({ pilotRole }) => pilotRole)].sort(([one], [other]) =>
    one.localeCompare(other),
  );
}
