import type { ShipmentRow } from '@tram-ho-so/db';
import { parcelCode } from '@tram-ho-so/domain/custody';
import { InvalidInput, OccurredBeforeLast } from '@tram-ho-so/domain/refusal';
import type { Context } from '../context.ts';
import { getVisibleShipment } from './visible-shipment.ts';

/**
 * The parcel whose papers a dossier is opened from: it has reached the agency, belongs to no dossier yet, and its clock
 * starts at the earliest when the agency countersigned it (rule R5).
 */
export async function getArrivedParcel(
  asked: string | number,
  { procedureId, at }: { readonly procedureId: number; readonly at: Date },
  context: Context,
): Promise<ShipmentRow> {
  const parcel = await getVisibleShipment(asked, context);
  if (parcel.direction !== 'TO_HCC' || parcel.state !== 'DELIVERED_TO_HCC') throw notHere(parcel);
  if (parcel.dossierId !== null) throw hasDossier(parcel);
  if (parcel.procedureId !== procedureId) throw otherProcedure();
  if (parcel.closedAt && at < parcel.closedAt) throw new OccurredBeforeLast(at, parcel.closedAt);
  return parcel;
}

function notHere(parcel: ShipmentRow): InvalidInput {
  return new InvalidInput(
    'shipment',
    {
      vi: `Bưu gửi ${parcelCode(parcel)} chưa được xác nhận đến Trung tâm HCC.`,
      en: `Parcel ${parcelCode(parcel)} has not been confirmed at the HCC.`,
    },
    {
      vi: 'Quét xác nhận bưu gửi trước khi tiếp nhận hồ sơ.',
      en: 'Confirm the parcel before receiving the dossier.',
    },
  );
}

function hasDossier(parcel: ShipmentRow): InvalidInput {
  return new InvalidInput('shipment', {
    vi: `Bưu gửi ${parcelCode(parcel)} đã có hồ sơ.`,
    en: `Parcel ${parcelCode(parcel)} belongs to a dossier already.`,
  });
}

function otherProcedure(): InvalidInput {
  return new InvalidInput('procedure', {
    vi: 'Bưu gửi được yêu cầu cho thủ tục khác.',
    en: 'The parcel was asked for another procedure.',
  });
}
