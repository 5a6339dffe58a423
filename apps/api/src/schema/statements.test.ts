import { countStatements } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { id code } } }`;
const extract = { procedure: '2.000635', papers };
const certified = { procedure: '2.000815', papers: ['2.000815-01', '2.000815-02'] };
const owner = { name: 'Nguyễn Văn An', phone: '0912345678' };

const row = `id code status holder branch { nameVi ward { nameVi } } procedure { nameVi field { nameVi } }`;
const whole = `${row} owner { name phone } clock { dueAt segments { startedBy { actor branch { code } organisation { nameVi } } } }
  timeline { actor reason { nameVi } } nextSteps { kind refusal { message } } forms { number url refusal { message } }`;

/** Statements a question costs, the two that say who asks among them: the session, and the rights. */
const questions: [name: string, most: number, query: string][] = [
  ['viewer', 3, `{ viewer { name branch { code } organisation { code } } }`],
  [
    'catalogue',
    3,
    `{ branches { code ward { code } postalUnit { code } phases } procedures { code field { code } phases versions { version } } phases { inForce { branches { code } procedures { code } } } }`,
  ],
  ['open counts', 4, `{ branches { openDossiers } procedures { openDossiers } }`],
  ['list', 4, `{ dossiers { nodes { ${row} } pageInfo { hasNextPage } } }`],
  [
    'list with fees and ratings',
    6,
    `{ dossiers { nodes { code fees { state } feeTotals { dueVnd } rating { score } } } }`,
  ],
  ['list with its total', 5, `{ dossiers { totalCount countIsExact nodes { ${row} } } }`],
  ['list with everything', 7, `{ dossiers { nodes { ${whole} } } }`],
  ['detail', 7, `query ($id: ID) { dossier(id: $id) { ${whole} } }`],
  [
    'overview',
    12,
    `{ overview { counts { count } byStatus { count } byBranch { branch { code } received } byMonth { received } guide { ${whole} } } }`,
  ],
];

test('no question costs more statements than its parts, however many rows it has', async () => {
  await using office = await openOffice();
  let id = '';
  for (let n = 0; n < 12; n++) {
    const input = { ...(n % 2 ? extract : certified), place: 'HCC_CENTRE', owner };
    id = (await office.ask('HCC_OFFICER', receive, { input })).data.receiveDossier.id;
  }
  for (const [name, most, query] of questions) {
    await office.ask('HCC_OFFICER', query, { id });
    const counted = countStatements(office.db.pool);
    const { errors } = await office.ask('HCC_OFFICER', query, { id });
    counted.stop();
    expect(errors, name).toEqual([]);
    expect(counted.statements.length, `${name}:\n${counted.statements.join('\n')}`).toBeLessThanOrEqual(most);
  }
});

test('receiving is one statement beside those that say who asks', async () => {
  await using office = await openOffice();
  const input = { ...extract, place: 'HCC_CENTRE', owner };
  await office.ask('PARTNER', receive, { input });
  await office.ask('PARTNER', receive, { input });
  const counted = countStatements(office.db.pool);
  const { data } = await office.ask('PARTNER', receive, { input });
  counted.stop();
  expect(data.receiveDossier.code).toBeTruthy();
  expect(counted.statements.length, counted.statements.join('\n')).toBeLessThanOrEqual(2);
});
