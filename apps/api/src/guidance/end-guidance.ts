import { endGuidance } from '@tram-ho-so/db';
import { GuidanceEnded as Ended } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { getOwnGuidance } from '../schema/own-guidance.ts';
import { GuidanceSession } from '../schema/refs.ts';
import {
  EndsBeforeStart,
  GuidanceDossierUnfit,
  GuidanceEnded,
  InvalidInput,
  NotPermitted,
  OccurredInFuture,
  OutcomeIncomplete,
  UnknownDossier,
  UnknownGuidance,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { ending } from './ending.ts';
import { outcomeFields } from './outcome-fields.ts';

const EndGuidanceInput = builder.inputType('EndGuidanceInput', {
  description: 'What came of a session; each outcome asks for its own part.',
  fields: (t) => ({
    guidance: t.id({ required: true }),
    ...outcomeFields(t),
    endedAt: t.field({ type: 'DateTime', description: 'Left out: now.' }),
  }),
});

builder.mutationField('endGuidance', (t) =>
  t.field({
    type: resultOf('EndGuidanceResult', GuidanceSession, [
      UnknownGuidance,
      GuidanceEnded,
      EndsBeforeStart,
      OccurredInFuture,
      OutcomeIncomplete,
      GuidanceDossierUnfit,
      UnknownDossier,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'GUIDE',
    description: 'Ends a running session, once, with its outcome.',
    args: { input: t.arg({ type: EndGuidanceInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, pilot, now } = context;
      const session = await getOwnGuidance(input.guidance, context);
      const decided = await ending(session, input, pilot, context);
      const ended = await endGuidance(db, session.id, decided, now);
      if (ended) return ended;
      const { endedAt } = await getOwnGuidance(input.guidance, context);
      throw new Ended(endedAt ?? now);
    },
  }),
);
