import { simulate } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const close = `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
  __typename ... on PeriodClose { id version sha256 closedBy figures { definition { id } value denominator } } ... on Refusal { code } } }`;
const read = `query ($id: ID!) { periodClose(id: $id) { stillMatches figures { definition { id } denominator }
  restatements { closed { definition { id } denominator } now { denominator }
    branches { key { code } closed { denominator } now { denominator } } }
  moved(first: 10) { totalCount nodes { id code before after events { kind recordedAt } } } } }`;
const cause = `query ($id: ID!, $metric: MetricId!, $filter: MetricFilter) { periodClose(id: $id) { moved(metric: $metric, filter: $filter) {
  totalCount nodes { code branch { code } moves { definition { id } part was is amountAfter } learnt { step rating payment } } } } }`;
const period = { named: { kind: 'MONTH', year: 2023, nth: 9 } };

test('a closed period keeps its figures; what is learnt later restates them, with the event that did', async () => {
  await using office = await openOffice();
  await simulate(office.db, { dossiers: 400, months: 5, seed: 43, until: firstMoment });
  const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { __typename ... on Dossier { id code } ... on Refusal { code message } } }`;
  const { data } = await office.ask('HCC_MANAGER', close, { input: { period, note: 'Chốt tháng 9' } });
  expect(data.closePeriod).toMatchObject({
    __typename: 'PeriodClose',
    version: 1,
    closedBy: 'Quản lý HCC mẫu',
  });
  const { id } = data.closePeriod;
  const again = await office.ask('HCC_MANAGER', close, { input: { period } });
  expect(again.data.closePeriod).toMatchObject({ code: 'PERIOD_ALREADY_CLOSED' });
  const before = (await office.ask('AUDITOR', read, { id })).data.periodClose;
  expect([before.stillMatches, before.restatements, before.moved.totalCount]).toEqual([true, [], 0]);

  office.at('2023-11-21T02:00:00Z');
  const owner = { name: 'Nguyễn Văn An' };
  const late = {
    procedure: '2.000635',
    place: 'HCC_CENTRE',
    owner,
    occurredAt: '2023-09-20T02:00:00Z',
    papers: ['2.000635-01'],
  };
  const received = await office.ask('HCC_OFFICER', receive, { input: late });
  expect(received.data.receiveDossier.__typename).toBe('Dossier');
  const after = (await office.ask('AUDITOR', read, { id })).data.periodClose;
  expect(after.stillMatches).toBe(true);
  expect(after.figures).toEqual(before.figures);
  const restated = new Map(
    after.restatements.map(
      ({
        closed,
        now,
      }: {
        closed: { definition: { id: string }; denominator: number };
        now: { denominator: number };
      }) => [closed.definition.id, now.denominator - closed.denominator],
    ),
  );
  expect([restated.get('R'), restated.get('P')]).toEqual([1, 1]);
  for (const { branches } of after.restatements) expect(branches).toMatchObject([{ key: { code: null } }]);
  const { code } = received.data.receiveDossier;
  const behind = async (metric: string, filter: object) =>
    (await office.ask('AUDITOR', cause, { id, metric, filter })).data.periodClose.moved;
  expect(await behind('R', { none: ['BRANCH'] })).toEqual({
    totalCount: 1,
    nodes: [
      {
        code,
        branch: null,
        moves: [{ definition: { id: 'R' }, part: 'WHOLE', was: false, is: true, amountAfter: null }],
        learnt: [{ step: 'ACCEPTED', rating: null, payment: null }],
      },
    ],
  });
  expect(await behind('R', { branch: ['BC-HATU'] })).toEqual({ totalCount: 0, nodes: [] });
  expect(await behind('C', {})).toEqual({ totalCount: 0, nodes: [] });
  expect(after.moved).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: received.data.receiveDossier.id,
        code,
        before: [],
        after: expect.arrayContaining(['R', 'P']),
        events: [{ kind: 'ACCEPTED', recordedAt: '2023-11-21T09:00:00.000+07:00' }],
      },
    ],
  });
  const second = await office.ask('HCC_MANAGER', close, { input: { period } });
  expect(second.data.closePeriod).toMatchObject({ version: 2 });
  const listed = await office.ask('AUDITOR', '{ closablePeriods { kind nth year from to } }');
  const { closablePeriods: open } = listed.data;
  expect(open[0]).toEqual({ kind: 'MONTH', nth: 10, year: 2023, from: '2023-10-01', to: '2023-10-31' });
  expect(open.map(({ nth, kind }: { nth: number; kind: string }) => `${kind} ${nth}`)).not.toContain(
    'MONTH 9',
  );
  const tamper = office.db.pool.query(`UPDATE period_closes SET sha256 = 'x'`);
  await expect(tamper).rejects.toThrow(/keeps its rows/);
}, 60_000);

test('a period that is not over is not closed, and only the manager closes', async () => {
  await using office = await openOffice();
  const running = { input: { period: { named: { kind: 'MONTH', year: 2023, nth: 11 } } } };
  expect((await office.ask('HCC_MANAGER', close, running)).data.closePeriod).toMatchObject({
    code: 'PERIOD_NOT_OVER',
  });
  const backwards = { input: { period: { dates: { from: '2023-09-30', to: '2023-09-01' } } } };
  expect((await office.ask('HCC_MANAGER', close, backwards)).data.closePeriod).toMatchObject({
    code: 'INVALID_INPUT',
  });
  const { data } = await office.ask('ANALYST', close, { input: { period } });
  expect(data.closePeriod).toMatchObject({ code: 'NOT_PERMITTED' });
  const unknown = await office.ask('AUDITOR', read, { id: '999' });
  expect(unknown.errors[0]?.extensions.code).toBe('UNKNOWN_CLOSE');
});

test('a target has a source and a history', async () => {
  await using office = await openOffice();
  const set = `mutation ($input: SetMetricTargetInput!) { setMetricTarget(input: $input) { __typename ... on MetricTarget { version value source } ... on Refusal { code } } }`;
  const input = { metric: 'M01', year: 2024, seenVersion: 0, value: 0.95, source: 'Kế hoạch thử' };
  expect((await office.ask('ANALYST', '{ metricTargets { version } }')).data.metricTargets).toEqual([]);
  expect((await office.ask('HCC_MANAGER', set, { input })).data.setMetricTarget).toEqual({
    __typename: 'MetricTarget',
    version: 1,
    value: 0.95,
    source: 'Kế hoạch thử',
  });
  expect((await office.ask('HCC_MANAGER', set, { input })).data.setMetricTarget).toMatchObject({
    code: 'STALE_VERSION',
  });
  for (const wrong of [{ value: 95 }, { year: 1900 }, { source: ' ' }]) {
    const { data } = await office.ask('HCC_MANAGER', set, { input: { ...input, seenVersion: 1, ...wrong } });
    expect(data.setMetricTarget).toMatchObject({ code: 'INVALID_INPUT' });
  }
});
