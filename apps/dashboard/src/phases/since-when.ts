import type { BoardPlace, BoardSetting } from './phase-board.ts';

interface Version extends BoardSetting {
  version: number;
  effectiveFrom: string;
  effectiveTo?: string | null;
}

/** Since when a phase has granted something in a cell without a break, looking back over its versions. */
export function sinceWhen(
  versions: readonly Version[],
  procedure: string,
  cell: BoardPlace,
  at: string,
): string | undefined {
  let since: string | undefined;
  for (let moment = Date.parse(at); ; ) {
    const version = versions
      .filter((one) => covers(one, moment))
      .sort((one, other) => other.version - one.version)[0];
    if (!version || !grantsIn(version, procedure, cell)) return since;
    const edges = versions
      .flatMap((one) => [one.effectiveFrom, one.effectiveTo ?? one.effectiveFrom])
      .filter((edge) => Date.parse(edge) <= moment && Date.parse(edge) >= Date.parse(version.effectiveFrom))
      .sort((one, other) => Date.parse(other) - Date.parse(one));
    since = edges[0] ?? version.effectiveFrom;
    moment = Date.parse(since) - 1;
  }
}

const covers = ({ effectiveFrom, effectiveTo }: Version, moment: number) =>
  Date.parse(effectiveFrom) <= moment && (!effectiveTo || moment < Date.parse(effectiveTo));

const grantsIn = (
  { places, branches, procedures }: BoardSetting,
  procedure: string,
  { place, branch }: BoardPlace,
) =>
  places.includes(place) &&
  procedures.some(({ code }) => code === procedure) &&
  (place === 'HCC_CENTRE' || branches.some(({ code }) => code === branch));
