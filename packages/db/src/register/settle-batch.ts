import { dayOf } from '@tram-ho-so/domain/calendar';
import { judgeRepeat, type RegisterFacts } from '@tram-ho-so/domain/register-row';
import { readTimelines } from '../dossiers/timelines.ts';
import { dossierFacts } from '../facts/dossier-facts.ts';
import type { LedgerEvent } from '../ledger/opening.ts';
import type { Asker } from '../pool/ask.ts';
import { continuationOf } from './continuation.ts';
import type { Candidate, JudgedRow } from './judged-row.ts';
import { findKnown, type KnownDossier } from './known-dossiers.ts';
import { type Importing, recordingOf } from './row-recording.ts';

/** Events that a row adds to a dossier recorded before. */
export type Addition = { readonly dossier: KnownDossier; readonly events: readonly LedgerEvent[] };

/** A batch compared with the books: what to write, and what came of each row. */
export type SettledBatch = {
  readonly fresh: readonly Candidate[];
  readonly additions: readonly Addition[];
  readonly judged: readonly JudgedRow[];
};

export async function settleBatch(
  asker: Asker,
  importing: Importing,
  candidates: readonly Candidate[],
): Promise<SettledBatch> {
  const known = await findKnown(
    asker,
    candidates.map(({ facts }) => facts.code),
  );
  const changed = candidates.flatMap(({ facts, digest }) => {
    const dossier = known.get(facts.code);
    return dossier && !saidBefore(dossier, digest.content) ? [dossier.id] : [];
  });
  const timelines = await readTimelines(asker, changed);
  const fresh: Candidate[] = [];
  const additions: Addition[] = [];
  const judged: JudgedRow[] = [];
  for (const candidate of candidates) {
    const { row, facts, digest, remarks } = candidate;
    const dossier = known.get(facts.code);
    const events = dossier && further(importing, candidate, dossier, timelines.get(dossier.id) ?? []);
    const verdict = events ? 'KNOWN' : judgeRepeat(digest.owner, undefined, dossier && { content: null });
    if (verdict === 'NEW') fresh.push(candidate);
    if (dossier && events && events.length > 0) additions.push({ dossier, events });
    if (typeof verdict !== 'string')
      judged.push({ row, outcome: 'REJECTED', remarks: [...remarks, verdict] });
    else judged.push({ row, outcome: events?.length === 0 ? 'UNCHANGED' : 'ACCEPTED', remarks });
  }
  return { fresh, additions, judged };
}

const saidBefore = ({ contents }: KnownDossier, content: Buffer) =>
  contents.includes(content.toString('base64url'));

/** What a row adds to its dossier; undefined when it belongs to another one or contradicts the books. */
function further(
  importing: Importing,
  candidate: Candidate,
  dossier: KnownDossier,
  timeline: Parameters<typeof dossierFacts>[2],
): LedgerEvent[] | undefined {
  const { facts, digest } = candidate;
  if (saidBefore(dossier, digest.content)) return [];
  if (dossier.origin === 'LIVE') return isRecordedHere(dossier, facts) ? [] : undefined;
  if (dossier.origin === 'SIMULATED' || dossier.owner !== digest.owner) return undefined;
  const steps = continuationOf(dossierFacts(importing.pilot, dossier, timeline), facts, importing.now);
  return steps?.map((taken, i) => ({
    taken,
    recording: recordingOf(importing, candidate, taken, i === 0),
  }));
}

/** A dossier received here leads its own record; the register may repeat it. */
const isRecordedHere = (dossier: KnownDossier, { procedure, events: [first] }: RegisterFacts): boolean =>
  dossier.procedureId === procedure.id &&
  first !== undefined &&
  dayOf(dossier.submittedAt) === dayOf(first.occurredAt);
