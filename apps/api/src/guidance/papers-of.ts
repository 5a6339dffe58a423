import type { GuidanceRow, Pilot, PublishedVersion } from '@tram-ho-so/db';
import { rowOf } from '../schema/pilot-row.ts';

/** The papers a session lacked, as the newest version that lists each names it. */
export function papersOf({ procedureId, missing }: GuidanceRow, pilot: Pilot): PublishedVersion['papers'] {
  const papers = rowOf(pilot.procedures, procedureId).versions.flatMap((version) => version.papers);
  return missing.flatMap((code) => papers.findLast((paper) => paper.code === code) ?? []);
}
