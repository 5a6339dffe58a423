import { type DossierRow, type ShipmentRow, shipmentsOfDossiers } from '@tram-ho-so/db';
import { type PaperHolder as Kind, paperHolder } from '@tram-ho-so/domain/custody';
import type { Said } from '@tram-ho-so/domain/words';
import type { Context } from '../context.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { archive, citizen, department, desk } from '../schema/holder.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Dossier, Shipment } from '../schema/refs.ts';

const parcels = batched<number, ShipmentRow[]>((ids, { db }) => shipmentsOfDossiers(db, ids));

/** The parcels of a dossier, the oldest first. */
export const parcelsOf = async ({ id }: DossierRow, context: Context): Promise<ShipmentRow[]> =>
  (await parcels(context)(id)) ?? [];

interface Held extends Said {
  readonly kind: Kind;
}

const PaperHolderKind = builder.enumType('PaperHolderKind', {
  description: 'In whose hands the papers or the result are.',
  values: {
    CITIZEN: { description: 'Công dân | The citizen.' },
    BRANCH: { description: 'Bưu cục | A branch.' },
    POSTMAN: { description: 'Bưu tá | A postman, to or from a home.' },
    POSTAL_UNIT: { description: 'Bưu điện vận chuyển | The post, between a branch and the HCC.' },
    HCC: { description: 'Trung tâm HCC | The one-stop desk.' },
    DEPARTMENT: { description: 'Phòng chuyên môn | The department.' },
    ARCHIVE: { description: 'Lưu trữ | The archive.' },
  },
});

const PaperHolder = builder.objectRef<Held>('PaperHolder').implement({
  description: 'Who has the papers or the result in hand now.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PaperHolderKind }),
    nameVi: t.exposeString('vi'),
    nameEn: t.exposeString('en'),
  }),
});

/** How a dossier stands for carriage: papers received at a branch are awaited until the clock starts. */
export const standingOf = ({ status, dueAt }: DossierRow) => ({
  status,
  papersAwaited: status === 'ACCEPTED' && dueAt === null,
});

async function heldBy(dossier: DossierRow, context: Context): Promise<Held> {
  const all = await parcelsOf(dossier, context);
  const parcel =
    all.findLast(({ closedAt, state }) => closedAt === null && state !== 'REQUESTED') ?? all.at(-1);
  const kind = paperHolder({ ...standingOf(dossier), parcel });
  const branchId =
    parcel && kind !== 'BRANCH' ? parcel.branchId : (dossier.branchId ?? parcel?.branchId ?? null);
  const agency = department(dossier, context.pilot);
  return { kind, ...nameOf(kind, { branchId: parcel?.branchId ?? branchId, agency }, context) };
}

function nameOf(
  kind: Kind,
  { branchId, agency }: { readonly branchId: number | null; readonly agency: Said | undefined },
  { pilot }: Context,
): Said {
  const branch = branchId === null ? undefined : pilot.branches.byId.get(branchId);
  const unit = branch && rowOf(pilot.organisations, branch.postalUnitId);
  const post: Said = { vi: 'Bưu điện', en: 'The post' };
  const names = {
    CITIZEN: citizen,
    BRANCH: branch ? { vi: branch.nameVi, en: branch.nameEn } : post,
    POSTMAN: branch
      ? { vi: `Bưu tá, ${branch.nameVi}`, en: `Postman of ${branch.nameEn}` }
      : { vi: 'Bưu tá', en: 'A postman' },
    POSTAL_UNIT: unit ? { vi: `${unit.nameVi} (đang vận chuyển)`, en: `${unit.nameEn} (in transit)` } : post,
    HCC: desk,
    DEPARTMENT: agency ?? desk,
    ARCHIVE: archive,
  } as const satisfies Record<Kind, Said>;
  return names[kind];
}

builder.objectFields(Dossier, (t) => ({
  shipments: t.field({
    type: [Shipment],
    description: 'Its parcels, the oldest first.',
    resolve: (dossier, _args, context) => parcelsOf(dossier, context),
  }),
  paperHolder: t.field({ type: PaperHolder, resolve: (dossier, _args, context) => heldBy(dossier, context) }),
}));

builder.objectFields(Shipment, (t) => ({
  holder: t.field({
    type: PaperHolder,
    description: 'Who has the parcel’s papers or result in hand now.',
    resolve: ({ direction, state, place, branchId }, _args, context) => {
      const status = direction === 'TO_CITIZEN' ? (state === 'DELIVERED' ? 'RETURNED' : 'RESOLVED') : null;
      const kind = paperHolder({ status, papersAwaited: false, parcel: { direction, state, place } });
      return { kind, ...nameOf(kind, { branchId, agency: undefined }, context) };
    },
  }),
}));
