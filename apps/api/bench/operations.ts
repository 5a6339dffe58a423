import {
  type Db,
  type DossierFilter,
  type DossierSort,
  findDossier,
  listDossiers,
  type Opening,
  openDossier,
  readTimelines,
  type Visibility,
} from '@tram-ho-so/db';
import { budgetFor } from '@tram-ho-so/domain/clock';
import { type StepTaken, takeStep, unopened } from '@tram-ho-so/domain/dossier-steps';

/** What the operations draw their questions from; read once from the database that is measured. */
export interface Sample {
  readonly codes: readonly string[];
  readonly deepCursor: string;
  readonly visibility: Visibility;
  readonly organisationId: number;
}

export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: (sample: Sample, turn: number) => Record<string, unknown>;
  /** The same answer by the same SQL, without rules, guards or GraphQL. */
  readonly floor: (db: Db, sample: Sample, turn: number, now: Date) => Promise<unknown>;
}

const row = 'id code status submittedAt channel branch { code nameVi } procedure { code nameVi }';

const listDocument = `query List($filter: DossierFilter, $sort: DossierSort!, $after: String) {
  dossiers(filter: $filter, sort: $sort, first: 25, after: $after) { nodes { ${row} } pageInfo { hasNextPage endCursor } }
}`;

interface Listing {
  readonly filter: DossierFilter;
  readonly sort: DossierSort;
  readonly after?: string | undefined;
}

const listing = (name: string, asked: (sample: Sample, turn: number) => Listing): Operation => ({
  name,
  document: listDocument,
  variables: (sample, turn) => ({ ...asked(sample, turn) }),
  floor: (db, sample, turn, now) => {
    const { filter, sort, after } = asked(sample, turn);
    const page = { first: 25, after };
    return listDossiers(db, { filter, sort, page, visibility: sample.visibility, now, searchOwners: false });
  },
});

const branches = ['BC-HATU', 'BC-GIENGDAY', 'BC-VIETHUNG', 'BC-THONGNHAT'];
const statuses = ['ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'RETURNED'] as const;
const turned = <T>(all: readonly T[], turn: number): T => all[turn % all.length] as T;

export const operations: readonly Operation[] = [
  listing('list 25 with branch + procedure', () => ({ filter: {}, sort: 'RECEIVED_DESC' })),
  listing('filter status + branch, sort by due', (_sample, turn) => ({
    filter: { status: [turned(statuses, turn >> 2)], branch: [turned(branches, turn)] },
    sort: 'DUE_ASC',
  })),
  listing('code prefix', (sample, turn) => ({
    filter: { search: turned(sample.codes, turn).slice(0, -2) },
    sort: 'CODE_ASC',
  })),
  listing('deep page (keyset)', (sample) => ({
    filter: {},
    sort: 'RECEIVED_DESC',
    after: sample.deepCursor,
  })),
  {
    name: 'detail + events',
    document: `query Detail($code: String!) { dossier(code: $code) { ${row} version finishedAt returnedAt timeline { version kind fromStatus toStatus occurredAt recordedAt actor place } } }`,
    variables: (sample, turn) => ({ code: turned(sample.codes, turn) }),
    floor: async (db, sample, turn, now) => {
      const dossier = await findDossier(db, { code: turned(sample.codes, turn) }, sample.visibility, now);
      if (!dossier) throw new Error('the sample names a dossier that is not there');
      return { dossier, timeline: (await readTimelines(db, [dossier.id])).get(dossier.id) };
    },
  },
  {
    name: 'receive (full ledger)',
    document: `mutation Receive($input: ReceiveDossierInput!) { receiveDossier(input: $input) { __typename ... on Dossier { ${row} } } }`,
    variables: (_sample, turn) => ({
      input: { procedure: '2.000635', place: 'HCC_CENTRE', papers: ['2.000635-01'], owner: ownerOf(turn) },
    }),
    floor: async (db, sample, turn, now) => openDossier(db, await openingOf(db, sample, turn, now)),
  },
];

const ownerOf = (turn: number) => ({
  name: `Nguyễn Văn Thử ${turn}`,
  phone: `0900${String(turn % 1_000_000).padStart(6, '0')}`,
});

/** The opening that the mutation would decide, with its decision made once. */
async function openingOf(db: Db, sample: Sample, turn: number, now: Date): Promise<Opening> {
  decided ??= decide(db, now);
  const { procedureId, procedureVersionId, taken } = await decided;
  return {
    dossier: {
      code: { orgCode: '000.00.98.H49' },
      owner: ownerOf(turn),
      externalCode: null,
      procedureId,
      procedureVersionId,
      place: 'HCC_CENTRE',
      branchId: null,
      phase: null,
      channel: 'DIRECT',
      assistance: 'NONE',
      returnChannel: null,
      ownerKind: 'CITIZEN',
      organisationId: sample.organisationId,
      origin: 'LIVE',
    },
    taken,
    recording: {
      recordedAt: now,
      actorUserId: null,
      actorKeyId: null,
      organisationId: sample.organisationId,
      place: 'HCC_CENTRE',
      branchId: null,
      reasonCode: null,
      details: null,
      origin: 'LIVE',
    },
  };
}

let decided: ReturnType<typeof decide> | undefined;

async function decide(
  db: Db,
  now: Date,
): Promise<{ procedureId: number; procedureVersionId: number; taken: StepTaken }> {
  const pilot = await db.pilotBook.current();
  const procedure = pilot.procedures.byCode.get('2.000635');
  const version = procedure?.versions.at(-1);
  if (!procedure || !version) throw new Error('the catalogue lacks procedure 2.000635');
  const state = unopened({ budget: budgetFor(version, 'DIRECT') });
  const facts = {
    state,
    channel: 'DIRECT',
    procedure,
    papers: [],
    unpaidFees: [],
    parcelHolder: undefined,
    limits: { extensionDays: 1, supplementTermDays: 1 },
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now,
  } as const;
  const taken = takeStep(facts, {
    kind: 'ACCEPTED',
    occurredAt: now,
    place: 'HCC_CENTRE',
    actor: 'HCC_OFFICER',
  });
  if (taken instanceof Error) throw taken;
  return { procedureId: procedure.id, procedureVersionId: version.id, taken };
}
