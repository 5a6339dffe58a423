import type {
  Assistance,
  OwnerKind,
  PlaceKind,
  ReceiveDossierInput,
  ReturnChannel,
  SubmissionChannel,
  SubmitDossierInput,
} from '../../api/generated/graphql.ts';

export const receptionActs = ['RECEIVE_DOSSIER', 'ASSIST_ONLINE_SUBMISSION'] as const;
export type ReceptionAct = (typeof receptionActs)[number];

/** What the page holds while it is filled in; an empty text is an answer not given. */
export interface Reception {
  readonly place: PlaceKind;
  readonly branch: string;
  readonly procedure: string;
  readonly act: ReceptionAct;
  readonly channel: SubmissionChannel | '';
  readonly returnChannel: ReturnChannel | '';
  readonly ownerKind: OwnerKind;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly email: string;
  readonly birthDate: string;
  readonly code: string;
  readonly externalCode: string;
  /** Codes of the papers that are there. */
  readonly papers: readonly string[];
  /** The guidance session that this submission ends. */
  readonly guidance: string;
  /** The parcel that brought the papers. */
  readonly parcel: string;
}

export const emptyReception = {
  procedure: '',
  channel: '',
  returnChannel: '',
  ownerKind: 'CITIZEN',
  name: '',
  idNumber: '',
  phone: '',
  address: '',
  email: '',
  birthDate: '',
  code: '',
  externalCode: '',
  papers: [],
  guidance: '',
  parcel: '',
} as const;

/** The form as somebody comes to it: at their own desk, with what an address says already. */
export function openedReception(ownBranch: string | undefined, asked: URLSearchParams): Reception {
  const acts = { ASSIST: 'ASSIST_ONLINE_SUBMISSION', RECEIVE: 'RECEIVE_DOSSIER' } as const;
  const act = asked.get('act') === 'RECEIVE' ? 'RECEIVE' : 'ASSIST';
  return {
    ...emptyReception,
    place: ownBranch ? (asked.get('place') === 'HOME' ? 'HOME' : 'BRANCH') : 'HCC_CENTRE',
    branch: ownBranch ?? '',
    act: asked.has('act') || ownBranch ? acts[act] : 'RECEIVE_DOSSIER',
    procedure: asked.get('procedure') ?? '',
    guidance: asked.get('guidance') ?? '',
    parcel: asked.get('parcel') ?? '',
  };
}

/** What still has to be answered before the form can be sent, in the order of the page. */
export function missingOf({
  place,
  branch,
  procedure,
  name,
}: Reception): ('branch' | 'procedure' | 'name')[] {
  return [
    ...(place !== 'HCC_CENTRE' && !branch ? (['branch'] as const) : []),
    ...(procedure ? [] : (['procedure'] as const)),
    ...(name.trim() ? [] : (['name'] as const)),
  ];
}

/** Who helps, where help with an online submission is given. */
const helpAt = {
  BRANCH: 'POST_BRANCH',
  HOME: 'POST_HOME',
  HCC_CENTRE: 'HCC_DESK',
} as const satisfies Record<PlaceKind, Assistance>;

export function receiveInput(reception: Reception, idempotencyKey: string): ReceiveDossierInput {
  const { code, channel } = given({ code: reception.code, channel: reception.channel });
  const { parcel: shipment } = given({ parcel: reception.parcel });
  const papers = [...reception.papers];
  return { ...sharedInput(reception, idempotencyKey), code, channel, papers, ...(shipment && { shipment }) };
}

export function submitInput(reception: Reception, idempotencyKey: string): SubmitDossierInput {
  const { guidanceSession } = given({ guidanceSession: reception.guidance });
  return {
    ...sharedInput(reception, idempotencyKey),
    assistance: helpAt[reception.place],
    ...(guidanceSession && { guidanceSession }),
  };
}

function sharedInput(reception: Reception, idempotencyKey: string) {
  const { place, branch, procedure, ownerKind, returnChannel, externalCode } = reception;
  const { name, idNumber, phone, address, email, birthDate } = reception;
  return {
    place,
    procedure,
    ownerKind,
    idempotencyKey,
    ...given({ branch: place === 'HCC_CENTRE' ? '' : branch, returnChannel, externalCode }),
    owner: { name: name.trim(), ...given({ idNumber, phone, address, email, birthDate }) },
  };
}

type Given<Texts> = { [Key in keyof Texts]?: Exclude<Texts[Key], ''> };

/** Leaves out what was not answered. */
function given<Texts extends Record<string, string>>(texts: Texts): Given<Texts> {
  const kept = Object.entries(texts).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : []));
  return Object.fromEntries(kept) as Given<Texts>;
}
