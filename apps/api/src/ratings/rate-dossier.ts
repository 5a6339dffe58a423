import { addRating, findDossier } from '@tram-ho-so/db';
import { objectionToRating } from '@tram-ho-so/domain/rating';
import { AlreadyRated as Already, UnknownDossier as Unknown } from '@tram-ho-so/domain/refusal';
import { standOf, usualPlace } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { PlaceKind, RatingScore } from '../schema/enums.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Dossier } from '../schema/refs.ts';
import {
  AlreadyRated,
  InvalidInput,
  NotPermitted,
  NotRatable,
  UnknownBranch,
  UnknownDossier,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textOrNull } from '../schema/text-given.ts';

const RateDossierInput = builder.inputType('RateDossierInput', {
  description: 'What the citizen says of a dossier once there is a result.',
  fields: (t) => ({
    dossier: t.id({ required: true }),
    score: t.field({ type: RatingScore, required: true }),
    comment: t.string({
      description:
        'In the citizen’s words, at most 500 characters; a text that holds a phone, an ID number or an e-mail address is refused.',
    }),
    place: t.field({ type: PlaceKind, description: 'Where it was said; left out as for a step.' }),
    branch: t.string({ description: 'Branch code.' }),
  }),
});

builder.mutationField('rateDossier', (t) =>
  t.field({
    type: resultOf('RateDossierResult', Dossier, [
      UnknownDossier,
      NotRatable,
      AlreadyRated,
      UnknownBranch,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'RATE_DOSSIER',
    description: 'Records how satisfied the citizen was, once.',
    args: { input: t.arg({ type: RateDossierInput, required: true }) },
    resolve: async (_root, { input }, { db, caller, pilot, now }) => {
      const id = numericIdOf('Dossier', input.dossier) ?? 0;
      const dossier = await findDossier(db, { id }, visibilityOf(caller, pilot), now);
      if (!dossier) throw new Unknown(String(input.dossier).slice(0, 60));
      const objection = objectionToRating(dossier.status);
      if (objection) throw objection;
      const ofDossier = dossier.branchId === null ? undefined : rowOf(pilot.branches, dossier.branchId).code;
      const asked = {
        place: input.place ?? usualPlace(caller, pilot, dossier),
        branch: input.branch ?? ofDossier,
      };
      const { place, branch } = standOf(caller, asked, pilot, permissionWords.RATE_DOSSIER);
      const { userId, keyId } = recorderOf(caller);
      const added = await addRating(db, {
        dossierId: dossier.id,
        score: input.score,
        comment: textOrNull('comment', input.comment, 500),
        place,
        branchId: branch?.id ?? null,
        ratedAt: now,
        recordedAt: now,
        actorUserId: userId,
        actorKeyId: keyId,
      });
      if (!added) throw new Already();
      return dossier;
    },
  }),
);
