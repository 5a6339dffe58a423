import { approvePhase } from './approved-phase.ts';
import type { Office, Who } from './open-office.ts';

export const owner = {
  name: 'Nguyễn Văn An',
  idNumber: '022099000001',
  phone: '0912345678',
  address: 'Tổ 5, phường Việt Hưng',
};
export const contact = {
  name: 'Trần Thị Bình',
  phone: '0987654321',
  address: 'Số 7, tổ 3, phường Việt Hưng',
};

/** What a parcel is read back as. */
export const parcelFields = `id code version state attempts attemptsLeft dossierCode closedAt`;

const refused = `... on Refusal { code message path }`;
const parcel = `__typename ... on Shipment { ${parcelFields} } ${refused}`;
const batch = `__typename ... on HandoverBatch { id code version state parcels sealNumber } ${refused}`;

/** The acts of the chain of custody, each through the front door. */
export function custodyOf(office: Office) {
  const act = async (who: Who, query: string, variables: object) => {
    const answer = await office.ask(who, query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data as object)[0];
  };
  return {
    requestPickup: (who: Who, input: object) =>
      act(who, `mutation ($input: RequestPickupInput!) { requestPickup(input: $input) { ${parcel} } }`, {
        input: { procedure: '2.000635', contact, ...input },
      }),
    requestReturn: (who: Who, input: object) =>
      act(who, `mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { ${parcel} } }`, {
        input: { place: 'HOME', ...input },
      }),
    sendPapers: (who: Who, input: object) =>
      act(who, `mutation ($input: SendPapersInput!) { sendPapers(input: $input) { ${parcel} } }`, { input }),
    scan: (who: Who, shipment: { id: string; version: number }, to: string, more: object = {}) =>
      act(who, `mutation ($input: ScanShipmentInput!) { scanShipment(input: $input) { ${parcel} } }`, {
        input: { shipment: shipment.id, seenVersion: shipment.version, to, ...more },
      }),
    openBatch: (who: Who, variables: object) =>
      act(
        who,
        `mutation ($direction: ShipmentDirection!, $branch: String!) { openBatch(direction: $direction, branch: $branch) { ${batch} } }`,
        variables,
      ),
    add: (who: Who, batchId: string, shipment: string) =>
      act(
        who,
        `mutation ($batch: ID!, $shipment: ID!) { addToBatch(batch: $batch, shipment: $shipment) { ${batch} } }`,
        {
          batch: batchId,
          shipment,
        },
      ),
    remove: (who: Who, batchId: string, shipment: string) =>
      act(
        who,
        `mutation ($batch: ID!, $shipment: ID!) { removeFromBatch(batch: $batch, shipment: $shipment) { ${batch} } }`,
        { batch: batchId, shipment },
      ),
    handOver: (who: Who, { id, version }: { id: string; version: number }, sealNumber: string) =>
      act(
        who,
        `mutation ($batch: ID!, $seenVersion: Int!, $sealNumber: String!) {
          handOverBatch(batch: $batch, seenVersion: $seenVersion, sealNumber: $sealNumber) { ${batch} } }`,
        { batch: id, seenVersion: version, sealNumber },
      ),
    confirm: (who: Who, batchId: string, scanned: string[]) =>
      act(
        who,
        `mutation ($batch: ID!, $scanned: [String!]!) { confirmBatch(batch: $batch, scanned: $scanned) { ${batch} ... on BatchMismatch { missing extra } } }`,
        { batch: batchId, scanned },
      ),
    read: (who: Who, code: string, fields = parcelFields) =>
      act(who, `query ($code: String!) { shipment(code: $code) { ${fields} } }`, { code }),
  };
}

const papersQuery = `query ($code: String!) { procedure(code: $code) { papers { code required } } }`;

/** Every required paper of a procedure, ticked. */
export async function papersOf(office: Office, code: string): Promise<string[]> {
  const { data } = await office.ask('HCC_OFFICER', papersQuery, { code });
  return data.procedure.papers.map((paper: { code: string }) => paper.code);
}

/** Receives a dossier; answers what came of it. */
export async function receive(office: Office, who: Who, input: object) {
  const query = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) {
    __typename ... on Dossier { id code version status channel assistance branch { code } clock { dueAt } paperHolder { kind nameVi } } ${refused} } }`;
  const papers = await papersOf(office, '2.000635');
  const { data, errors } = await office.ask(who, query, {
    input: { procedure: '2.000635', place: 'HCC_CENTRE', owner, papers, ...input },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.receiveDossier;
}

/** One step of a dossier. */
export async function advance(office: Office, who: Who, input: object) {
  const query = `mutation ($input: AdvanceDossierInput!) { advanceDossier(input: $input) {
    __typename ... on Dossier { id code version status } ${refused} } }`;
  const { data, errors } = await office.ask(who, query, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.advanceDossier;
}

/** A dossier whose result is at the desk. */
export async function resolved(office: Office) {
  const { id } = await receive(office, 'HCC_OFFICER', {});
  await advance(office, 'HCC_OFFICER', { dossier: id, seenVersion: 1, step: 'FORWARDED' });
  const result = { number: '15/TLKS', signer: 'Trưởng phòng Tư pháp' };
  return advance(office, 'DEPARTMENT_OFFICER', {
    dossier: id,
    seenVersion: 2,
    step: 'RESOLVED',
    said: { result },
  });
}

/** Puts phase II in force for Việt Hưng: the branch receives by post and hands results over. */
export async function startPhaseTwo(office: Office): Promise<void> {
  await approvePhase(office, {
    phase: 'PHASE_2',
    seenVersion: 0,
    effectiveFrom: '2023-11-20T09:00:00+07:00',
    places: ['BRANCH', 'HOME'],
    actions: ['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT'],
    branches: ['BC-VIETHUNG'],
    procedures: ['2.000635'],
    receptionChannel: 'POSTAL',
  });
}
