import type { builder } from '../schema/builder.ts';
import { GuidanceOutcome, PlaceKind } from '../schema/enums.ts';
import { GuidanceReferral } from './referral-enum.ts';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** What is said of an end, wherever it is said. */
export const outcomeFields = (t: Fields) => ({
  outcome: t.field({ type: GuidanceOutcome, required: true }),
  missing: t.stringList({
    description: '`MISSING_PAPERS`: codes of `Procedure.papers`, e.g. `2.000635-01`.',
  }),
  dossier: t.string({ description: '`SUBMITTED_ONLINE`: code of the dossier the citizen submitted.' }),
  referredTo: t.field({ type: GuidanceReferral, description: '`REFERRED_ELSEWHERE`: where to.' }),
});

/** Where a session is held and for what. */
export const spotFields = (t: Fields) => ({
  procedure: t.string({ required: true, description: 'Procedure code, e.g. `2.000635`.' }),
  place: t.field({ type: PlaceKind, required: true }),
  branch: t.string({ description: 'Branch code, outside the HCC; branch staff may leave out their own.' }),
  idempotencyKey: t.string({ description: 'Repeat the same request under it and get the same session.' }),
});
