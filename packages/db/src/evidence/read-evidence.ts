import type { EffectFacts } from '@tram-ho-so/domain/eligibility';
import type { Asker } from '../pool/ask.ts';
import { countDossiersOf } from './dossier-counts.ts';
import type { EvidenceAsked } from './evidence-asked.ts';
import { countRatings } from './rating-counts.ts';
import { countIncidents, readStaff } from './registers.ts';
import { readTransfers } from './transfer-times.ts';

/** What the books say, asked for one procedure over all branches (null) or at one. */
export type EvidenceBook = (procedureId: number, branchId: number | null) => EffectFacts;

/** Reads the window whole, in five statements whatever is asked of the book afterwards. */
export async function readEvidence(asker: Asker, asked: EvidenceAsked): Promise<EvidenceBook> {
  const [dossiers, ratings, transfers, incidents, staff] = await Promise.all([
    countDossiersOf(asker, asked),
    countRatings(asker, asked),
    readTransfers(asker, asked),
    countIncidents(asker, asked),
    readStaff(asker, asked.at),
  ]);
  const counted = Map.groupBy(dossiers, ({ procedureId }) => procedureId);
  const rated = Map.groupBy(ratings, ({ procedureId }) => procedureId);
  const carried = new Map(transfers.map((row) => [`${row.procedureId} ${row.branchId}`, row]));
  return (procedureId, branchId) => {
    const here = <Row extends { branchId: number }>(rows: readonly Row[]) =>
      branchId === null ? rows : rows.filter((row) => row.branchId === branchId);
    const all = counted.get(procedureId) ?? [];
    const post = here(all.filter((row) => row.post));
    const hcc = all.filter((row) => !row.post);
    const marks = here(rated.get(procedureId) ?? []);
    const transfer = carried.get(`${procedureId} ${branchId}`);
    return {
      handled: sum(post, (row) => row.submitted),
      simulated: sum(post, (row) => row.simulated),
      branches: new Set(
        post.filter((row) => row.submitted > 0 && row.branchId > 0).map((row) => row.branchId),
      ).size,
      onTime: { numerator: sum(post, (row) => row.kept), denominator: sum(post, (row) => row.finished) },
      firstTimeRight: {
        numerator: sum(post, (row) => row.right),
        denominator: sum(post, (row) => row.decided),
      },
      supplements: {
        numerator: sum(post, (row) => row.supplemented),
        denominator: sum(post, (row) => row.received),
      },
      supplementsHcc: {
        numerator: sum(hcc, (row) => row.supplemented),
        denominator: sum(hcc, (row) => row.received),
      },
      postErrors: {
        numerator: sum(post, (row) => row.postErrors),
        denominator: sum(post, (row) => row.decided),
      },
      satisfied: {
        numerator: sum(marks, (row) => row.satisfied),
        denominator: sum(marks, (row) => row.rated),
      },
      incidents: sum(
        incidents.filter((row) => concerns(row.procedureId, procedureId) && concerns(row.branchId, branchId)),
        (row) => row.n,
      ),
      transferHours: transfer ? transfer.minutes / 60 : null,
      transfers: transfer?.transfers ?? 0,
      staff:
        staff.find(
          (desk) => desk.branchId === branchId && (branchId === null) === (desk.place === 'HCC_CENTRE'),
        )?.trained ?? null,
    };
  };
}

/** What names none concerns all, and all are concerned by what names one. */
const concerns = (named: number | null, asked: number | null) =>
  named === null || asked === null || named === asked;

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);
