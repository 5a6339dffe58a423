import { type ContactRecord, revealContact } from '@tram-ho-so/db';
import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { ReasonRequired as NoReason, UnknownShipment as Unknown } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { InvalidInput, NotPermitted, ReasonRequired, UnknownShipment } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';

const RevealedContact = builder.objectRef<ContactRecord>('RevealedContact').implement({
  description: 'Whom to visit, in full; that you looked, and why, is in the audit log.',
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.exposeString('phone'),
    address: t.exposeString('address'),
  }),
});

builder.mutationField('revealContact', (t) =>
  t.field({
    type: resultOf('RevealContactResult', RevealedContact, [
      UnknownShipment,
      ReasonRequired,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'REVEAL_CONTACT',
    description: 'Shows the contact of a parcel in full, and records who looked and why.',
    args: {
      shipment: t.arg.id({ required: true }),
      reason: t.arg.string({
        required: true,
        description: 'Why you need it, 5 to 500 characters, without personal data.',
      }),
    },
    resolve: async (_root, { shipment, reason: said }, { db, caller, pilot, now }) => {
      const reason = said.trim();
      if (reason.length < 5) throw new NoReason(permissionWords.REVEAL_CONTACT);
      const objection = objectionToNote('reason', reason, 500);
      if (objection) throw objection;
      const contact = await revealContact(db, {
        shipmentId: numericIdOf('Shipment', shipment) ?? 0,
        reason,
        visibility: visibilityOf(caller, pilot),
        actor: recorderOf(caller),
        now,
      });
      if (!contact) throw new Unknown(String(shipment).slice(0, 60));
      return contact;
    },
  }),
);
