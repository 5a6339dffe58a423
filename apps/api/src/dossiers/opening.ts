import {
  type DossierRow,
  findRepeated,
  getProcedureInForce,
  getServingBranch,
  type NewDossier,
  onCurrentPilot,
  openDossier,
  type Pilot,
  type ProcedureInForce,
  type ShipmentRow,
} from '@tram-ho-so/db';
import { budgetFor } from '@tram-ho-so/domain/clock';
import { type Asker, sideOf, stepOf, takeStep, unopened } from '@tram-ho-so/domain/dossier-steps';
import { grantFor } from '@tram-ho-so/domain/phase';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import {
  type Assistance,
  dossierEventKindWords,
  type OwnerKind,
  type PlaceKind,
  type ReturnChannel,
  type SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, type Stand, standOf } from '../auth/acting.ts';
import type { Context } from '../context.ts';
import { getArrivedParcel } from '../schema/arrived-parcel.ts';
import { recordingOf } from '../schema/recording.ts';
import { idempotencyOf } from '../schema/repeated-request.ts';
import { limitsOf, listedPapers } from '../schema/step-facts.ts';
import { unrefused } from '../schema/unrefused.ts';
import { readCode, readExternalCode } from './code-input.ts';
import { guidanceEndedBy } from './guidance-ended-by.ts';
import { type OwnerInput, readOwner } from './owner-input.ts';

type Given<T> = T | null | undefined;

/** What opens a dossier, whether it is received at a desk or submitted on the portal. */
export interface OpeningAsked {
  readonly kind: 'ACCEPTED' | 'SUBMITTED';
  readonly operation: string;
  readonly input: {
    readonly procedure: string;
    readonly place: PlaceKind;
    readonly branch?: Given<string>;
    readonly assistance?: Given<Assistance>;
    readonly returnChannel?: Given<ReturnChannel>;
    readonly ownerKind: OwnerKind;
    readonly owner: typeof OwnerInput.$inferInput;
    readonly code?: Given<string>;
    readonly externalCode?: Given<string>;
    readonly occurredAt?: Given<Date>;
    readonly idempotencyKey?: Given<string>;
    readonly channel?: Given<SubmissionChannel>;
    readonly papers?: Given<readonly string[]>;
    readonly guidanceSession?: Given<string | number>;
    readonly shipment?: Given<string | number>;
  };
}

/** Load, decide, record; a repeated request gets the dossier it made before. */
export async function open(asked: OpeningAsked, context: Context): Promise<DossierRow> {
  const { db, caller } = context;
  const idempotency = idempotencyOf(asked.operation, asked.input, caller, db);
  const repeated = await findRepeated(db, idempotency);
  if (repeated) return repeated.dossier;
  const { dossier } = await onCurrentPilot(db, async (pilot) => {
    const parcel = await parcelOf(asked, pilot, context);
    const decided = decide(asked, parcel, pilot, context);
    const guidance = await guidanceEndedBy(asked.input.guidanceSession, decided, context);
    return openDossier(db, { ...decided, guidance, idempotency, pilotRevision: pilot.revision });
  });
  return dossier;
}

/** The parcel that brought the papers, when the desk receives them from the post. */
async function parcelOf({ input }: OpeningAsked, pilot: Pilot, context: Context) {
  if (input.shipment == null) return undefined;
  if (input.place !== 'HCC_CENTRE' || (input.channel && input.channel !== 'POSTAL')) throw atTheDesk();
  const at = input.occurredAt ?? context.now;
  const { procedure } = getProcedureInForce(pilot, input.procedure, at);
  return getArrivedParcel(input.shipment, { procedureId: procedure.id, at }, context);
}

function decide(asked: OpeningAsked, parcel: ShipmentRow | undefined, pilot: Pilot, context: Context) {
  const { kind, input } = asked;
  const at = input.occurredAt ?? context.now;
  const inForce = getProcedureInForce(pilot, input.procedure, at);
  const stand = servingStand(asked, pilot, context, at);
  const asker = { actor: actorOf(context.caller, pilot), place: stand.place, branch: named(stand.branch) };
  const channel = parcel ? 'POSTAL' : channelOf(asked, pilot, inForce, asker, at);
  const fixed = { ...readInput(input, pilot, context), channel };
  const assistance = input.assistance ?? usualAssistance[parcel?.place ?? input.place];
  const facts = {
    state: unopened({ budget: budgetFor(inForce.version, fixed.channel) }),
    channel: fixed.channel,
    procedure: inForce.procedure,
    papers: listedPapers(inForce.version),
    unpaidFees: [],
    parcelHolder: undefined,
    limits: limitsOf(inForce.version, pilot),
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now: context.now,
  };
  const said = { papers: input.papers ?? undefined };
  const taken = unrefused(takeStep(facts, { ...asker, kind, occurredAt: at, said }));
  const recording = recordingOf(context, stand, dossierEventKindWords[kind]);
  const { place, branchId, organisationId, origin } = recording;
  const dossier: NewDossier = {
    ...fixed,
    procedureId: inForce.procedure.id,
    procedureVersionId: inForce.version.id,
    phase: taken.phase,
    place,
    assistance,
    branchId: branchId ?? parcel?.branchId ?? null,
    organisationId,
    origin,
  };
  return { dossier, taken, recording, shipmentId: parcel?.id };
}

/** What the request alone decides. */
function readInput(input: OpeningAsked['input'], pilot: Pilot, { now }: Context) {
  return {
    owner: readOwner(input.owner, now),
    code: readCode(input.code, pilot),
    externalCode: readExternalCode(input.externalCode),
    returnChannel: input.returnChannel ?? null,
    ownerKind: input.ownerKind,
  };
}

/** Who helps when nobody says: whoever stands at that place. */
const usualAssistance = {
  BRANCH: 'POST_BRANCH',
  HOME: 'POST_HOME',
  HCC_CENTRE: 'NONE',
} as const satisfies Record<PlaceKind, Assistance>;

function servingStand({ kind, input }: OpeningAsked, pilot: Pilot, { caller }: Context, at: Date): Stand {
  const { place, branch } = standOf(caller, input, pilot, dossierEventKindWords[kind]);
  if (place !== 'HCC_CENTRE' && !branch) throw branchMissing();
  return { place, branch: branch && getServingBranch(pilot, branch.code, at) };
}

/** Online stays online; what the post receives goes by its phase's setting, and the desk receives in person. */
function channelOf(
  { kind, input }: OpeningAsked,
  pilot: Pilot,
  { procedure }: ProcedureInForce,
  asker: Asker,
  at: Date,
): SubmissionChannel {
  if (kind === 'SUBMITTED') return 'ONLINE';
  const question = { ...asker, action: stepOf(kind).postAction, procedure, side: sideOf(asker.actor), at };
  const grant = grantFor(pilot.phaseSettings, question);
  // At the HCC's own desk the citizen hands the papers in, whoever sits behind it.
  const usual = grant && asker.place !== 'HCC_CENTRE' ? 'POSTAL' : 'DIRECT';
  return grant?.receptionChannel ?? input.channel ?? usual;
}

function atTheDesk(): InvalidInput {
  return new InvalidInput('shipment', {
    vi: 'Hồ sơ theo bưu gửi được tiếp nhận tại Trung tâm HCC, kênh bưu chính công ích.',
    en: 'A dossier that came as a parcel is received at the HCC, by the postal channel.',
  });
}

function branchMissing(): InvalidInput {
  return new InvalidInput(
    'branch',
    {
      vi: 'Cần nêu điểm bưu điện khi việc diễn ra ngoài Trung tâm HCC.',
      en: 'Name the branch when the act is not at the HCC.',
    },
    { vi: 'Thêm mã điểm, dạng BC-HATU.', en: 'Add a branch code, like BC-HATU.' },
  );
}
