import type { PhaseGrant } from '@tram-ho-so/db';
import type { SettingRead } from './phase-setting-input.ts';

/** A grant as the books take it. A decision with a number is a source; anything else is assumed until someone states it. */
export function recorded(grant: Omit<SettingRead, 'phase'>): PhaseGrant {
  const { branchIds, procedureIds, decisionDate } = grant;
  return {
    ...grant,
    branchIds: [...branchIds],
    procedureIds: [...procedureIds],
    decisionDate: decisionDate === null ? null : new Date(`${decisionDate}T00:00:00Z`),
    provenance: grant.decisionNumber ? 'SOURCED' : 'ASSUMED',
  };
}
