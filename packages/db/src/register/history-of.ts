import type { History } from '../ledger/record-many.ts';
import type { Candidate } from './judged-row.ts';
import { type Importing, receivingOrganisation, recordingOf } from './row-recording.ts';

/** A row that no dossier has yet, as the ledger takes it: the dossier with all its events. */
export function historyOf(importing: Importing, candidate: Candidate): History {
  const { facts } = candidate;
  const [first, ...further] = facts.events.map((taken, i) => ({
    taken,
    recording: recordingOf(importing, candidate, taken, i === 0),
  }));
  if (!first) throw new Error(`Row ${candidate.row} tells of no event.`);
  return {
    dossier: {
      code: { given: facts.code },
      externalCode: null,
      procedureId: facts.procedure.id,
      procedureVersionId: facts.version.id,
      place: facts.place,
      branchId: facts.branch?.id ?? null,
      phase: facts.phase,
      channel: facts.channel,
      assistance: facts.assistance,
      returnChannel: facts.returnChannel,
      ownerKind: facts.ownerKind,
      organisationId: receivingOrganisation(importing.pilot, facts),
      origin: 'IMPORTED',
      owner: facts.owner,
    },
    events: [first, ...further],
  };
}
