import type { PhaseNumber, PilotAction, PlaceKind } from '../api/generated/graphql.ts';

interface Setting {
  places: readonly PlaceKind[];
  actions: readonly PilotAction[];
  branches: readonly { code: string; nameVi: string; nameEn: string }[];
  procedures: readonly { code: string }[];
}

interface PhaseInForce {
  number: PhaseNumber;
  inForce?: Setting | null | undefined;
}

/** A place where some phase names the procedure, with the phase that grants each act there. */
export interface GrantedPlace {
  key: string;
  place: PlaceKind;
  branch: { code: string; nameVi: string; nameEn: string } | null;
  grants: Map<PilotAction, PhaseNumber>;
}

/** Where the settings in force name a procedure and what they grant there; layers add up. */
export function grantsOf(phases: readonly PhaseInForce[], procedure: string): GrantedPlace[] {
  const places = new Map<string, GrantedPlace>();
  for (const { number, inForce } of phases) {
    if (!inForce?.procedures.some(({ code }) => code === procedure)) continue;
    for (const spot of spotsOf(inForce)) {
      const known = places.get(spot.key) ?? { ...spot, grants: new Map() };
      places.set(spot.key, known);
      for (const action of inForce.actions) known.grants.set(action, number);
    }
  }
  return [...places.values()];
}

function spotsOf({ places, branches }: Setting): Omit<GrantedPlace, 'grants'>[] {
  return places.flatMap((place): Omit<GrantedPlace, 'grants'>[] =>
    place === 'HCC_CENTRE'
      ? [{ key: place, place, branch: null }]
      : branches.map((branch) => ({ key: `${place} ${branch.code}`, place, branch })),
  );
}
