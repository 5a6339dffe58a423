import { type GuidanceRow, readGuidanceOfDossiers } from '@tram-ho-so/db';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { Dossier, GuidanceSession } from '../schema/refs.ts';

/** The session that submitted a dossier, as far as the caller sees it. */
export const sessions = batched<number, GuidanceRow>((ids, { db, caller, pilot }) =>
  readGuidanceOfDossiers(db, ids, visibilityOf(caller, pilot)),
);

builder.objectField(Dossier, 'guidance', (t) =>
  t.field({
    type: GuidanceSession,
    nullable: true,
    description:
      'The guidance session that submitted it; null when there was none or it is out of your sight.',
    resolve: async ({ id }, _args, context) =>
      may(context.caller, 'READ_GUIDANCE') ? ((await sessions(context)(id)) ?? null) : null,
  }),
);
