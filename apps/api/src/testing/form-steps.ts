import { expect } from 'vitest';
import { type Office, origin, type Who } from './open-office.ts';
import { textOf } from './pdf-text.ts';

export const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { __typename ... on Dossier { id code version } ... on Refusal { code message } } }`;
export const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { ... on Dossier { id code version } } }`;
export const advance = `mutation ($input: AdvanceDossierInput!) { advanceDossier(input: $input) { __typename ... on Dossier { version } ... on Refusal { message } } }`;
export const forms = `query ($code: String) { dossier(code: $code) { forms { number titleVi available url issuedAt eventVersion refusal { code message fix } } } }`;
export const owner = {
  name: 'Nguyễn Thị Hồng Ngọc',
  idNumber: '022099000001',
  phone: '0912345678',
  address: 'Tổ 5, khu 3, phường Việt Hưng',
};
/** Marriage registration: of the justice department, in working days. */
export const procedure = '2.000806';
export const papers = (...ordinals: number[]) => ordinals.map((n) => `${procedure}-0${n}`);

export interface Named {
  readonly id: string;
  readonly code: string;
}

export interface Offered {
  readonly number: string;
  readonly available: boolean;
  readonly url: string | null;
  readonly refusal: { readonly code: string } | null;
}

export async function received(office: Office): Promise<Named> {
  const input = { procedure, place: 'HCC_CENTRE', owner, papers: await requiredPapers(office) };
  return (await office.ask('HCC_OFFICER', receive, { input })).data.receiveDossier;
}

export async function requiredPapers(office: Office): Promise<string[]> {
  const { procedures } = await office.db.pilotBook.current();
  const listed = procedures.byCode.get(procedure)?.versions.at(-1)?.papers ?? [];
  return listed.filter(({ required }) => required).map(({ code }) => code);
}

export async function step(office: Office, who: Who, dossier: Named, seenVersion: number, input: object) {
  const { data } = await office.ask(who, advance, { input: { dossier: dossier.id, seenVersion, ...input } });
  expect(data.advanceDossier).toMatchObject({ __typename: 'Dossier' });
}

export async function get(office: Office, who: Who, path: string, headers: Record<string, string> = {}) {
  const all = { ...(await office.headersOf(who)), ...headers };
  return office.server.fetch(new Request(`${origin}${path}`, { headers: all }));
}

export async function read(office: Office, who: Who, path: string): Promise<string> {
  const response = await get(office, who, path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return (await textOf(new Uint8Array(await response.arrayBuffer()))).join(' ');
}

export async function refusal(office: Office, who: Who, path: string) {
  const response = await get(office, who, path);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code];
}

export const formOf = (number: string, { code }: Named, more = '') =>
  `/api/forms/${number}/${code}.pdf${more}`;
