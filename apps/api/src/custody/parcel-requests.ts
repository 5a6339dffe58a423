import type { DossierRow } from '@tram-ho-so/db';
import { objectionToParcel, parcelCode } from '@tram-ho-so/domain/custody';
import { ParcelUnderWay, type Refusal as Why } from '@tram-ho-so/domain/refusal';
import { type ShipmentDirection as Direction, shipmentDirections } from '@tram-ho-so/domain/vocabulary';
import { may } from '../auth/caller.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { ShipmentDirection } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';
import { Refusal } from '../schema/refusal.ts';
import { refusalOf } from '../schema/root-permission.ts';
import { tell } from '../schema/tell.ts';
import { parcelsOf, standingOf } from './paper-holder.ts';

interface Request {
  readonly direction: Direction;
  readonly objection: Why | undefined;
}

const ParcelRequest = builder.objectRef<Request>('ParcelRequest').implement({
  description: 'A parcel that may be asked for, or why not: papers to the HCC, the result to the citizen.',
  fields: (t) => ({
    direction: t.expose('direction', { type: ShipmentDirection }),
    allowed: t.boolean({ resolve: ({ objection }) => objection === undefined }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      resolve: ({ objection }) => objection && tell(objection),
    }),
  }),
});

async function requestsOf(dossier: DossierRow, context: Context): Promise<Request[]> {
  if (!may(context.caller, 'CARRY_PAPERS'))
    return shipmentDirections.map((direction) => ({ direction, objection: refusalOf('CARRY_PAPERS') }));
  const parcels = await parcelsOf(dossier, context);
  return shipmentDirections.map((direction) => {
    const open = parcels.find((parcel) => parcel.direction === direction && parcel.closedAt === null);
    const underWay = open && new ParcelUnderWay(parcelCode(open));
    return { direction, objection: objectionToParcel(direction, standingOf(dossier)) ?? underWay };
  });
}

builder.objectField(Dossier, 'parcelRequests', (t) =>
  t.field({
    type: [ParcelRequest],
    description: 'Which parcels you may ask for now. A visit at home also needs a phase that grants it.',
    resolve: (dossier, _args, context) => requestsOf(dossier, context),
  }),
);
