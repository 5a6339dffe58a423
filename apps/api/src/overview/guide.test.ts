import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const receive = `mutation ($occurredAt: DateTime!, $procedure: String!, $papers: [String!]!) {
  receiveDossier(input: { procedure: $procedure, place: HCC_CENTRE, papers: $papers, occurredAt: $occurredAt, owner: { name: "Người Thử" } }) {
    __typename ... on Dossier { code }
  }
}`;

test('the guide begins with what can still be on time, then what became late last, then what falls due next', async () => {
  await using office = await openOffice();
  office.at('2024-01-15T08:00:00+07:00');
  const received = async (day: string, asked: object): Promise<string> => {
    const occurredAt = `${day}T07:30:00+07:00`;
    return (await office.ask('HCC_OFFICER', receive, { occurredAt, ...asked })).data.receiveDossier.code;
  };
  const sameDay = { procedure: '2.000635', papers };
  const long = { procedure: '1.009994', papers: ['01', '02', '03'].map((one) => `1.009994-${one}`) };
  const next = await received('2024-01-15', long);
  const oldest = await received('2023-11-01', sameDay);
  const late = await received('2024-01-12', sameDay);
  const today = await received('2024-01-15', sameDay);
  const { data } = await office.ask('HCC_OFFICER', '{ overview { guide { code clock { overdue } } } }');
  expect(data.overview.guide).toEqual([
    { code: today, clock: { overdue: false } },
    { code: late, clock: { overdue: true } },
    { code: oldest, clock: { overdue: true } },
    { code: next, clock: { overdue: false } },
  ]);
});
