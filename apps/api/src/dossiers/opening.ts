import {
  type DossierRow,
  findRepeated,
  getProcedureInForce,
  getServingBranch,
  type NewDossier,
  onCurrentPilot,
  openDossier,
  type Pilot,
} from '@tram-ho-so/db';
import { budgetFor } from '@tram-ho-so/domain/clock';
import { isDossierCode } from '@tram-ho-so/domain/dossier-code';
import { type StepTaken, sideOf, stepOf, takeStep, unopened } from '@tram-ho-so/domain/dossier-steps';
import { grantFor } from '@tram-ho-so/domain/phase';
import { InvalidInput, MalformedCode, Refusal } from '@tram-ho-so/domain/refusal';
import {
  type Assistance,
  dossierEventKindWords,
  type OwnerKind,
  type PlaceKind,
  type ReturnChannel,
  type SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, organisationOf, standOf } from '../auth/acting.ts';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';
import { type OwnerInput, readOwner } from './owner-input.ts';
import { idempotencyOf } from './repeated-request.ts';

/** What opens a dossier, whether it is received at a desk or submitted on the portal. */
export interface OpeningAsked {
  readonly kind: 'ACCEPTED' | 'SUBMITTED';
  readonly operation: string;
  readonly input: {
    readonly procedure: string;
    readonly place: PlaceKind;
    readonly branch?: string | null | undefined;
    readonly assistance?: Assistance | null | undefined;
    readonly returnChannel?: ReturnChannel | null | undefined;
    readonly ownerKind: OwnerKind;
    readonly owner: typeof OwnerInput.$inferInput;
    readonly code?: string | null | undefined;
    readonly externalCode?: string | null | undefined;
    readonly occurredAt?: Date | null | undefined;
    readonly idempotencyKey?: string | null | undefined;
    readonly channel?: SubmissionChannel | null | undefined;
  };
}

/** Load, decide, record; a repeated request gets the dossier it made before. */
export async function open(asked: OpeningAsked, context: Context): Promise<DossierRow> {
  const { db, caller } = context;
  const idempotency = idempotencyOf(asked.operation, asked.input, caller, db);
  const repeated = await findRepeated(db, idempotency);
  if (repeated) return repeated.dossier;
  const { dossier } = await onCurrentPilot(db, (pilot) => {
    const decided = decide(asked, pilot, context);
    return openDossier(db, { ...decided, idempotency, pilotRevision: pilot.revision });
  });
  return dossier;
}

function decide({ kind, input }: OpeningAsked, pilot: Pilot, { caller, now }: Context) {
  const at = input.occurredAt ?? now;
  const { procedure, version } = getProcedureInForce(pilot, input.procedure, at);
  const stand = standOf(caller, input, pilot, dossierEventKindWords[kind]);
  if (stand.place !== 'HCC_CENTRE' && !stand.branch) throw branchMissing();
  const branch = stand.branch && getServingBranch(pilot, stand.branch.code, at);
  const owner = readOwner(input.owner, now);
  const code = codeOf(input.code, pilot);
  const actor = actorOf(caller, pilot);
  const asker = { actor, place: stand.place, branch: named(branch) };
  const grant = grantFor(pilot.phaseSettings, {
    ...asker,
    action: stepOf(kind).postAction,
    procedure,
    side: sideOf(actor),
    at,
  });
  const channel =
    kind === 'SUBMITTED'
      ? 'ONLINE'
      : (grant?.receptionChannel ?? input.channel ?? (grant ? 'POSTAL' : 'DIRECT'));
  const facts = {
    state: unopened({ budget: budgetFor(version, channel) }),
    procedure,
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now,
  };
  const taken = allowed(takeStep(facts, { ...asker, kind, occurredAt: at }));
  const organisationId = organisationOf(caller, dossierEventKindWords[kind]);
  const { userId, keyId } = recorderOf(caller);
  const dossier: NewDossier = {
    code,
    owner,
    externalCode: externalCodeOf(input.externalCode),
    procedureId: procedure.id,
    procedureVersionId: version.id,
    place: stand.place,
    branchId: branch?.id ?? null,
    phase: taken.phase,
    channel,
    assistance: input.assistance ?? usualAssistance[stand.place],
    returnChannel: input.returnChannel ?? null,
    ownerKind: input.ownerKind,
    organisationId,
    origin: 'LIVE',
  };
  const recording = {
    recordedAt: now,
    actorUserId: userId,
    actorKeyId: keyId,
    organisationId,
    place: stand.place,
    branchId: dossier.branchId,
    reasonCode: null,
    details: null,
    origin: 'LIVE',
  } as const;
  return { dossier, taken, recording };
}

/** Who helps when nobody says: whoever stands at that place. */
const usualAssistance = {
  BRANCH: 'POST_BRANCH',
  HOME: 'POST_HOME',
  HCC_CENTRE: 'NONE',
} as const satisfies Record<PlaceKind, Assistance>;

export function allowed(decided: StepTaken | Refusal): StepTaken {
  if (decided instanceof Refusal) throw decided;
  return decided;
}

function codeOf(asked: string | null | undefined, pilot: Pilot): NewDossier['code'] {
  const given = asked?.trim().toUpperCase();
  if (!given) return { orgCode: pilot.setting.dossierOrgCode };
  if (!isDossierCode(given)) throw new MalformedCode(given.slice(0, 60));
  return { given };
}

function externalCodeOf(asked: string | null | undefined): string | null {
  const code = asked?.trim() || null;
  if (code && code.length > 100) {
    throw new InvalidInput('externalCode', {
      vi: 'Mã ngoài dài quá 100 ký tự.',
      en: 'The external code has more than 100 characters.',
    });
  }
  return code;
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
