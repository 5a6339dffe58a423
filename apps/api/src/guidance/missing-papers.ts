import {
  type CataloguedProcedure,
  type GuidanceTally,
  type MissingTally,
  readGuidanceTallies,
  readMissingTallies,
} from '@tram-ho-so/db';
import type { Share } from '@tram-ho-so/domain/eligibility';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Ratio } from '../schema/ratio.ts';
import { Paper, Procedure, type ProcedureAt, type VersionRow } from '../schema/refs.ts';
import { checkedPeriod } from './period.ts';

interface PaperGap {
  readonly paper: VersionRow['papers'][number];
  readonly missing: Share;
}

interface ProcedureGaps {
  readonly procedure: ProcedureAt;
  readonly lacking: Share;
  readonly papers: readonly PaperGap[];
}

const PaperGapRef = builder.objectRef<PaperGap>('PaperGap').implement({
  description: 'How often a paper was missing.',
  fields: (t) => ({
    paper: t.field({ type: Paper, resolve: ({ paper }) => paper }),
    missing: t.field({
      type: Ratio,
      description: 'Sessions that lacked it, of the ended sessions of its procedure.',
      resolve: ({ missing }) => missing,
    }),
  }),
});

const ProcedureGapsRef = builder.objectRef<ProcedureGaps>('ProcedureGaps').implement({
  description: 'What citizens did not have when they were guided through a procedure.',
  fields: (t) => ({
    procedure: t.field({ type: Procedure, resolve: ({ procedure }) => procedure }),
    lacking: t.field({
      type: Ratio,
      description: 'Sessions that lacked any paper, of those that ended.',
      resolve: ({ lacking }) => lacking,
    }),
    papers: t.field({
      type: [PaperGapRef],
      description: 'Every paper of the list, in its order.',
      resolve: ({ papers }) => [...papers],
    }),
  }),
});

builder.queryField('missingPapers', (t) =>
  t.field({
    type: [ProcedureGapsRef],
    allow: 'READ_GUIDANCE',
    description:
      'Per procedure and paper, how often it was missing in the ended sessions you may see. Procedures without such a session are left out; those that lack papers most come first.',
    args: {
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      branch: t.arg.stringList({ description: 'Branch codes.' }),
      field: t.arg.stringList({ description: 'Field codes.' }),
    },
    resolve: async (_root, asked, context) => {
      checkedPeriod(asked);
      const { db, caller, pilot } = context;
      const selection = { filter: { ...asked, running: false }, visibility: visibilityOf(caller, pilot) };
      const [sessions, missing] = await Promise.all([
        readGuidanceTallies(db, selection),
        readMissingTallies(db, selection),
      ]);
      return gapsOf(sessions, missing, context);
    },
  }),
);

function gapsOf(
  sessions: readonly GuidanceTally[],
  missing: readonly MissingTally[],
  { pilot, now }: Context,
): ProcedureGaps[] {
  return [...Map.groupBy(sessions, ({ procedureId }) => procedureId)]
    .flatMap(([procedureId, held]) => {
      const catalogued = rowOf(pilot.procedures, procedureId);
      const procedure = procedureNear(catalogued, now);
      if (!procedure) return [];
      const denominator = sum(held);
      const found = missing.filter((tally) => tally.procedureId === procedureId);
      const lacking = sum(held.filter(({ outcome }) => outcome === 'MISSING_PAPERS'));
      const papers = listed(catalogued, procedure, found).map((paper) => ({
        paper,
        missing: { numerator: sum(found.filter(({ paperCode }) => paperCode === paper.code)), denominator },
      }));
      return [{ procedure, lacking: { numerator: lacking, denominator }, papers }];
    })
    .toSorted(
      (a, b) => b.lacking.numerator - a.lacking.numerator || b.lacking.denominator - a.lacking.denominator,
    );
}

/** The list as it reads now, and after it what was missing under an older list. */
function listed({ versions }: CataloguedProcedure, { version }: ProcedureAt, found: readonly MissingTally[]) {
  const codes = new Set(version.papers.map(({ code }) => code));
  const older = versions.flatMap(({ papers }) => papers);
  const gone = found.flatMap(({ paperCode }) =>
    codes.has(paperCode) ? [] : (older.findLast(({ code }) => code === paperCode) ?? []),
  );
  return [...version.papers, ...gone];
}

const sum = (tallies: readonly { readonly n: number }[]): number =>
  tallies.reduce((n, tally) => n + tally.n, 0);
