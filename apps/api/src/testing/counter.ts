import { reviseProcedure } from '@tram-ho-so/db';
import type { TimeLimitUnit } from '@tram-ho-so/domain/vocabulary';
import type { Office, Who } from './open-office.ts';

const clockFields = `state originalDueAt dueAt officialDueAt extendedAt waitingUntil provisional overdue pastPromise timing
  timingOfPromise remainingMinutes officialRemainingMinutes remainingDays segments { state }`;
const dossierFields = `id code version status clock { ${clockFields} } timeline { kind }`;

const receive = `mutation ($input: ReceiveDossierInput!) {
  receiveDossier(input: $input) { __typename ... on Dossier { ${dossierFields} } ... on Refusal { code } } }`;
const advance = `mutation ($input: AdvanceDossierInput!) {
  advanceDossier(input: $input) { __typename ... on Dossier { ${dossierFields} } ... on Refusal { code message path } } }`;

/** A moment in local time, `YYYY-MM-DD HH:mm`. */
export const local = (moment: string): string => `${moment.replace(' ', 'T')}:00+07:00`;

/** The same moment as the API writes it. */
export const told = (moment: string): string => `${moment.replace(' ', 'T')}:00.000+07:00`;

/** Receives a complete dossier at the centre at a local moment. */
export async function receiveAt(office: Office, moment: string, procedure: string, more: object = {}) {
  office.at(local(moment));
  const papers = await requiredPapers(office, procedure);
  const owner = { name: 'Nguyễn Văn An' };
  const input = { procedure, place: 'HCC_CENTRE', owner, papers, ...more };
  const { data, errors } = await office.ask('HCC_OFFICER', receive, { input });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.receiveDossier;
}

async function requiredPapers({ db }: Office, code: string): Promise<string[]> {
  const { procedures } = await db.pilotBook.fresh();
  const papers = procedures.byCode.get(code)?.versions.at(-1)?.papers ?? [];
  return papers.filter(({ required }) => required).map((paper) => paper.code);
}

/** Takes a step at a local moment on the version that stands. */
export async function stepAt(office: Office, moment: string, who: Who, dossier: string, step: object) {
  office.at(local(moment));
  const { version } = await readDossier(office, dossier);
  const input = { dossier, seenVersion: version, ...step };
  const { data, errors } = await office.ask(who, advance, { input });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.advanceDossier;
}

export async function readDossier(office: Office, id: string) {
  const { data } = await office.ask(
    'HCC_MANAGER',
    `query ($id: ID) { dossier(id: $id) { ${dossierFields} } }`,
    { id },
  );
  return data.dossier;
}

/** Gives a procedure another time limit from the launch on. */
export async function limitTo(
  { db }: Office,
  code: string,
  timeLimit: number,
  timeLimitUnit: TimeLimitUnit,
): Promise<void> {
  const seenVersion = (await db.pilotBook.fresh()).procedures.byCode.get(code)?.versions.at(-1)?.version ?? 0;
  const revision = {
    timeLimit,
    timeLimitUnit,
    validFrom: new Date('2023-01-01T00:00:00Z'),
    validTo: null,
    provenance: 'ASSUMED',
    provenanceNote: 'Thử nghiệm',
  } as const;
  const actor = { userId: null, keyId: null };
  await reviseProcedure(db, { code, seenVersion, revision }, actor, new Date('2023-01-02T00:00:00Z'));
}
