import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { useName } from '../i18n/use-word.ts';
import { shortName } from '../ui/short-name.ts';
import type { BoardColumn } from './PhaseBoard.tsx';

/** The columns of the board: points that take part first, candidates when asked for, then the service centre. */
export function useBoardColumns(
  branches: PhasesPageQuery['branches'],
  phases: PhasesPageQuery['phases'],
  place: 'BRANCH' | 'HOME',
  all: boolean,
): BoardColumn[] {
  const translate = useTranslate();
  const name = useName();
  return useMemo(() => {
    const named = new Set(
      phases.flatMap(({ versions }) => versions.flatMap((one) => one.branches.map(({ code }) => code))),
    );
    const first = branches.filter(({ code, pilotRole }) => pilotRole === 'PHASE_1' || named.has(code));
    const rest = branches.filter((branch) => !first.includes(branch));
    const columns = (all ? [...first, ...rest] : first).map((branch) => ({
      place,
      branch: branch.code,
      heading: shortName(name(branch)),
      title: place === 'HOME' ? translate('phases.board.homeOf', { name: name(branch) }) : name(branch),
    }));
    const centre = {
      place: 'HCC_CENTRE' as const,
      branch: null,
      heading: translate('phases.board.centre'),
      title: translate('phases.board.centreTitle'),
    };
    return [...columns, centre];
  }, [branches, phases, place, all, name, translate]);
}
