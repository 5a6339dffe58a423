import { type OwnerRecord, revealOwner } from '@tram-ho-so/db';
import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { ReasonRequired as NoReason, UnknownDossier as Unknown } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { InvalidInput, NotPermitted, ReasonRequired, UnknownDossier } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';

const RevealedOwner = builder.objectRef<OwnerRecord>('RevealedOwner').implement({
  description: 'The owner in full; that you looked, and why, is in the audit log.',
  fields: (t) => ({
    name: t.exposeString('name'),
    idNumber: t.string({ nullable: true, resolve: ({ idNumber }) => idNumber }),
    phone: t.string({ nullable: true, resolve: ({ phone }) => phone }),
    address: t.string({ nullable: true, resolve: ({ address }) => address }),
    email: t.string({ nullable: true, resolve: ({ email }) => email }),
    birthDate: t.field({ type: 'Date', nullable: true, resolve: ({ birthDate }) => birthDate }),
  }),
});

builder.mutationField('revealOwner', (t) =>
  t.field({
    type: resultOf('RevealOwnerResult', RevealedOwner, [
      UnknownDossier,
      ReasonRequired,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'REVEAL_OWNER',
    description: 'Shows a dossier’s owner in full, and records who looked and why.',
    args: {
      dossier: t.arg.id({ required: true }),
      reason: t.arg.string({
        required: true,
        description: 'Why you need it, 5 to 500 characters, without personal data.',
      }),
    },
    resolve: async (_root, { dossier, reason: said }, { db, caller, pilot, now }) => {
      const reason = said.trim();
      if (reason.length < 5) throw new NoReason(permissionWords.REVEAL_OWNER);
      const objection = objectionToNote('reason', reason, 500);
      if (objection) throw objection;
      const dossierId = numericIdOf('Dossier', dossier) ?? 0;
      const asked = {
        dossierId,
        reason,
        visibility: visibilityOf(caller, pilot),
        actor: recorderOf(caller),
        now,
      };
      const owner = await revealOwner(db, asked);
      if (!owner) throw new Unknown(String(dossier).slice(0, 60));
      return owner;
    },
  }),
);
