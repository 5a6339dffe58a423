import {
  lockParcels,
  onCurrentPilot,
  type Pilot,
  readShipmentEvents,
  type ShipmentRow,
  together,
} from '@tram-ho-so/db';
import { scanReasonsFor } from '@tram-ho-so/domain/custody';
import { InvalidInput as Invalid, UnknownShipment as Unknown } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { RecipientKind, ShipmentState } from '../schema/enums.ts';
import { Shipment } from '../schema/refs.ts';
import {
  AttemptsExhausted,
  FeeUnpaid,
  IllegalScan,
  IllegalStep,
  InBatch,
  InvalidInput,
  NothingToCarry,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  ReasonRequired,
  StaleVersion,
  UnknownShipment,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { getVisibleShipment } from '../schema/visible-shipment.ts';
import { readNote, readNumber, readWaybill } from './request-input.ts';
import { type ScansAsked, scanAll } from './scanning.ts';

const ScanSaidInput = builder.inputType('ScanSaidInput', {
  description: 'What is said with a scan; `NextScan.needs` names what each asks for.',
  fields: (t) => ({
    waybill: t.string({ description: 'When the parcel has none yet.' }),
    slipNumber: t.string({ description: 'Number of the dossier slip that both sides signed.' }),
    sealNumber: t.string({ description: 'Number of the seal put on in the presence of who gives it.' }),
    paperCount: t.int({ description: 'Papers counted, 1 to 500.' }),
    recipient: t.field({ type: RecipientKind }),
    identityChecked: t.boolean({ description: 'The recipient’s identity paper was seen.' }),
  }),
});

const ScanShipmentInput = builder.inputType('ScanShipmentInput', {
  description: 'One scan of a parcel; `Shipment.nextScans` says which are open to you.',
  fields: (t) => ({
    shipment: t.id({ required: true, description: 'Id, waybill or `BG-` number.' }),
    seenVersion: t.int({ required: true, description: '`Shipment.version` as you saw it.' }),
    to: t.field({ type: ShipmentState, required: true }),
    reasonCode: t.string({ description: 'One of `NextScan.reasons`.' }),
    note: t.string({ description: 'For colleagues, at most 500 characters, without personal data.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'Left out: now.' }),
    said: t.field({ type: ScanSaidInput }),
  }),
});

type Asked = typeof ScanShipmentInput.$inferInput;

builder.mutationField('scanShipment', (t) =>
  t.field({
    type: resultOf('ScanShipmentResult', Shipment, [
      UnknownShipment,
      IllegalScan,
      StaleVersion,
      InBatch,
      AttemptsExhausted,
      NothingToCarry,
      ReasonRequired,
      NotPermitted,
      OccurredInFuture,
      OccurredBeforeLast,
      FeeUnpaid,
      IllegalStep,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description:
      'Records one scan of a parcel, and the step of its dossier that follows. The same scan sent again changes nothing.',
    args: { input: t.arg({ type: ScanShipmentInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onCurrentPilot(context.db, (pilot) => scan(input, pilot, context)),
  }),
);

async function scan(input: Asked, pilot: Pilot, context: Context): Promise<ShipmentRow> {
  const { id, direction } = await getVisibleShipment(input.shipment, context);
  const asked = readScan(input, context);
  const reasons: readonly string[] = scanReasonsFor(direction, input.to);
  if (asked.reasonCode && !reasons.includes(asked.reasonCode)) throw strangeReason(reasons);
  return together(context.db, async (asker) => {
    const [parcel] = await lockParcels(asker, [id]);
    if (!parcel) throw new Unknown(String(input.shipment).slice(0, 60));
    if (parcel.version > input.seenVersion) {
      const events = (await readShipmentEvents(asker, [id])).get(id) ?? [];
      const then = events.find(({ version }) => version === input.seenVersion + 1);
      if (then && isSame(then, asked, input, context)) return parcel;
    }
    const [scanned] = await scanAll(asker, [parcel], asked, pilot, context);
    return scanned ?? parcel;
  });
}

function readScan(input: Asked, { now }: Context): ScansAsked {
  const said = input.said ?? {};
  return {
    to: input.to,
    occurredAt: input.occurredAt ?? now,
    expectedVersion: input.seenVersion,
    reasonCode: input.reasonCode?.trim() || null,
    note: readNote(input.note),
    said: {
      waybill: readWaybill(said.waybill),
      slipNumber: readNumber(said.slipNumber, 'said.slipNumber'),
      sealNumber: readNumber(said.sealNumber, 'said.sealNumber'),
      paperCount: said.paperCount ?? undefined,
      recipient: said.recipient ?? undefined,
      identityChecked: said.identityChecked ?? undefined,
    },
  };
}

type Event = Awaited<ReturnType<typeof readShipmentEvents>> extends Map<number, (infer Row)[]> ? Row : never;

/** The same person or program sent the same scan before, e.g. from a phone that lost the answer. */
function isSame(
  event: Event,
  { to, reasonCode, said = {} }: ScansAsked,
  input: Asked,
  { caller }: Context,
): boolean {
  const { userId, keyId } = recorderOf(caller);
  const kept = event.details ?? {};
  return (
    event.state === to &&
    event.actorUserId === userId &&
    event.actorKeyId === keyId &&
    event.reasonCode === (reasonCode ?? null) &&
    (input.occurredAt == null || input.occurredAt.getTime() === event.occurredAt.getTime()) &&
    (['slipNumber', 'sealNumber', 'paperCount', 'recipient'] as const).every(
      (name) => (said[name] ?? null) === (kept[name] ?? null),
    )
  );
}

function strangeReason(choices: readonly string[]): Invalid {
  return new Invalid(
    'reasonCode',
    { vi: 'Lý do không thuộc bước này.', en: 'The reason does not belong to this scan.' },
    {
      vi: `Chọn một trong: ${choices.join(', ') || '—'}.`,
      en: `Choose one of: ${choices.join(', ') || '—'}.`,
    },
  );
}
