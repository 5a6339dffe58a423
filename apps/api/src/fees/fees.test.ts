import { expect, test } from 'vitest';
import { approvePhase } from '../testing/approved-phase.ts';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';
import { papers, said } from '../testing/said.ts';

const fees = `fees { id kind amountVnd basis collectAt state payment { method receiptNumber organisation { code } } refund { receiptNumber } }
  feeTotals { dueVnd paidVnd refundedVnd }`;
const answer = `{ __typename ... on Dossier { id version status ${fees} } ... on Refusal { code path } }`;
const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) ${answer} }`;
const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) ${answer} }`;
const advance = `mutation ($input: AdvanceDossierInput!) { advanceDossier(input: $input) ${answer} }`;
const add = `mutation ($input: AddFeeInput!) { addFee(input: $input) ${answer} }`;
const pay = `mutation ($input: FeePaymentInput!) { payFee(input: $input) ${answer} }`;
const refund = `mutation ($input: FeePaymentInput!) { refundFee(input: $input) ${answer} }`;
const owner = { name: 'Nguyễn Văn An' };
const duty = { kind: 'LE_PHI', amountVnd: 75_000, basis: 'Nghị quyết mẫu', collectAt: 'RETURN' };
const receipt = { method: 'CASH', receiptNumber: 'BL-0001' };

async function act(office: Office, who: Who, document: string, input: object) {
  const { data } = await office.ask(who, document, { input });
  return Object.values(data)[0] as Record<string, unknown> & { id: string; fees: { id: string }[] };
}

const received = (office: Office) =>
  act(office, 'HCC_OFFICER', receive, { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner });

async function withDuty(office: Office) {
  const { id: dossier } = await received(office);
  const made = await act(office, 'HCC_OFFICER', add, { dossier, seenVersion: 1, ...duty });
  return { dossier, fee: made.fees[0]?.id, made };
}

test('a fee is due, paid once and paid back once, each told in the outbox', async () => {
  await using office = await openOffice();
  const { fee, made } = await withDuty(office);
  expect(made).toMatchObject({
    fees: [{ ...duty, state: 'DUE', payment: null, refund: null }],
    feeTotals: { dueVnd: 75_000, paidVnd: 0, refundedVnd: 0 },
  });
  const paid = await act(office, 'HCC_OFFICER', pay, { fee, ...receipt });
  expect(paid).toMatchObject({
    fees: [{ state: 'PAID', payment: { ...receipt, organisation: { code: 'HCC_HA_LONG' } } }],
    feeTotals: { dueVnd: 0, paidVnd: 75_000, refundedVnd: 0 },
  });
  expect((await act(office, 'HCC_OFFICER', pay, { fee, ...receipt })).code).toBe('FEE_ALREADY_PAID');
  const back = await act(office, 'HCC_MANAGER', refund, { fee, method: 'CASH', receiptNumber: 'HT-1' });
  expect(back).toMatchObject({
    fees: [{ state: 'REFUNDED', refund: { receiptNumber: 'HT-1' } }],
    feeTotals: { dueVnd: 0, paidVnd: 0, refundedVnd: 75_000 },
  });
  expect((await act(office, 'HCC_MANAGER', refund, { fee, ...receipt })).code).toBe('FEE_ALREADY_REFUNDED');
  const told = await office.db.prisma.outbox.findMany({ where: { topic: { startsWith: 'fee.' } } });
  expect(told.map(({ topic }) => topic)).toEqual(['fee.due', 'fee.paid', 'fee.refunded']);
});

test('of payments at once one is recorded', async () => {
  await using office = await openOffice();
  const { fee } = await withDuty(office);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => act(office, 'HCC_OFFICER', pay, { fee, ...receipt })),
  );
  expect(answers.filter(({ __typename }) => __typename === 'Dossier')).toHaveLength(1);
  expect(await office.db.prisma.feePayment.count()).toBe(1);
});

test('a result is not handed over while a duty due at return is unpaid', async () => {
  await using office = await openOffice();
  const { dossier, fee } = await withDuty(office);
  const step = (name: string, seenVersion: number) =>
    act(office, 'HCC_OFFICER', advance, { dossier, step: name, seenVersion, said });
  await step('FORWARDED', 1);
  await step('RESOLVED', 2);
  expect(await step('RETURNED', 3)).toMatchObject({ code: 'FEE_UNPAID' });
  await act(office, 'HCC_OFFICER', pay, { fee, ...receipt });
  expect(await step('RETURNED', 3)).toMatchObject({ status: 'RETURNED' });
});

test('an online dossier is not accepted while a fee due at acceptance is unpaid', async () => {
  await using office = await openOffice();
  const { id: dossier } = await act(office, 'BRANCH_STAFF', submit, {
    procedure: '2.000635',
    place: 'BRANCH',
    owner,
  });
  const { fees: made } = await act(office, 'HCC_OFFICER', add, {
    dossier,
    seenVersion: 1,
    ...duty,
    collectAt: 'ACCEPT',
  });
  const accept = { dossier, seenVersion: 1, step: 'ACCEPTED', said: { papers } };
  expect(await act(office, 'HCC_OFFICER', advance, accept)).toMatchObject({ code: 'FEE_UNPAID' });
  await act(office, 'HCC_OFFICER', pay, { fee: made[0]?.id, method: 'ONLINE', receiptNumber: 'TT-1' });
  expect(await act(office, 'HCC_OFFICER', advance, accept)).toMatchObject({ status: 'ACCEPTED' });
});

test('what the department asks for is a fee, and the step that confirms it is its payment', async () => {
  await using office = await openOffice();
  const { id: dossier } = await received(office);
  await act(office, 'HCC_OFFICER', advance, { dossier, seenVersion: 1, step: 'FORWARDED' });
  const asked = await act(office, 'DEPARTMENT_OFFICER', advance, {
    dossier,
    seenVersion: 2,
    step: 'PAYMENT_REQUESTED',
    reasonCode: 'NOP_PHI_LE_PHI',
    said,
  });
  expect(asked).toMatchObject({
    fees: [{ kind: 'LE_PHI', amountVnd: 75_000, collectAt: 'SUPPLEMENT', state: 'DUE' }],
  });
  const fee = asked.fees[0]?.id;
  expect((await act(office, 'HCC_OFFICER', pay, { fee, ...receipt })).code).toBe('FEE_OF_STEP');
  const confirmed = await act(office, 'HCC_OFFICER', advance, {
    dossier,
    seenVersion: 3,
    step: 'PAYMENT_CONFIRMED',
    said,
  });
  expect(confirmed).toMatchObject({
    status: 'IN_PROCESS',
    fees: [{ state: 'PAID', payment: { receiptNumber: 'BL-0001' } }],
  });
});

test('the post collects where a phase grants it, and never says what is due', async () => {
  await using office = await openOffice();
  const setting = {
    phase: 'PHASE_2',
    seenVersion: 0,
    effectiveFrom: '2023-11-20T09:00:00+07:00',
    places: ['BRANCH'],
    branches: ['BC-VIETHUNG'],
    procedures: ['2.000635'],
    receptionChannel: 'POSTAL',
  };
  await approvePhase(office, { ...setting, actions: ['RECEIVE_DOSSIER', 'RETURN_RESULT'] });
  const { id: dossier } = await act(office, 'BRANCH_STAFF', receive, {
    procedure: '2.000635',
    place: 'BRANCH',
    papers,
    owner,
  });
  expect((await act(office, 'BRANCH_STAFF', add, { dossier, seenVersion: 1, ...duty })).code).toBe(
    'NOT_PERMITTED',
  );
  const { fees: made } = await act(office, 'HCC_OFFICER', add, {
    dossier,
    seenVersion: 1,
    ...duty,
    place: 'HCC_CENTRE',
  });
  const paying = { fee: made[0]?.id, method: 'POST', receiptNumber: 'BL-0002' };
  expect((await act(office, 'BRANCH_STAFF', pay, paying)).code).toBe('PHASE_NOT_ALLOWED');
  const granted = { ...setting, seenVersion: 1, actions: ['RECEIVE_DOSSIER', 'COLLECT_STATE_FEE'] };
  await approvePhase(office, granted);
  expect(await act(office, 'BRANCH_STAFF', pay, paying)).toMatchObject({ fees: [{ state: 'PAID' }] });
});

test.each([
  ['UNKNOWN_DOSSIER', add, { dossier: 'x' }],
  ['STALE_DOSSIER', add, { seenVersion: 7 }],
  ['FEE_TOO_LATE', add, { collectAt: 'SUPPLEMENT' }],
  ['INVALID_INPUT', add, { amountVnd: 0 }],
  ['INVALID_INPUT', add, { basis: 'Gọi 0912345678' }],
] as const)('adding a fee is refused with %s', async (code, document, change) => {
  await using office = await openOffice();
  const { id: dossier } = await received(office);
  const input = { dossier, seenVersion: 1, ...duty, ...change };
  expect((await act(office, 'HCC_OFFICER', document, input)).code).toBe(code);
  expect(await office.db.prisma.dossierFee.count()).toBe(0);
});

test.each([
  ['UNKNOWN_FEE', pay, { fee: 'x' }],
  ['OCCURRED_IN_FUTURE', pay, { at: '2023-11-21T09:00:00+07:00' }],
  ['INVALID_INPUT', pay, { receiptNumber: ' ' }],
  ['FEE_NOT_PAID', refund, {}],
] as const)('a payment is refused with %s', async (code, document, change) => {
  await using office = await openOffice();
  const { fee } = await withDuty(office);
  expect((await act(office, 'HCC_OFFICER', document, { fee, ...receipt, ...change })).code).toBe(code);
  expect(await office.db.prisma.feePayment.count()).toBe(0);
});

const acts = `query ($id: ID!) { dossier(id: $id) {
  feeAdditions { collectAt refusal { code } } fees { paymentRefusal { code } refundRefusal { code } } } }`;

test.each([
  ['HCC_OFFICER', 'FEE_TOO_LATE', undefined, undefined, 'FEE_NOT_PAID'],
  ['DEPARTMENT_LEADER', 'FEE_TOO_LATE', undefined, 'NOT_PERMITTED', 'FEE_NOT_PAID'],
  ['AUDITOR', 'NOT_PERMITTED', 'NOT_PERMITTED', 'NOT_PERMITTED', 'NOT_PERMITTED'],
] as const)(
  'beforehand %s is told what they may add, collect and pay back',
  async (who, atAcceptance, atReturn, paying, refunding) => {
    await using office = await openOffice();
    const { dossier } = await withDuty(office);
    await act(office, 'HCC_OFFICER', advance, { dossier, seenVersion: 1, step: 'FORWARDED' });
    const { data } = await office.ask(who, acts, { id: dossier });
    const code = (refusal: { code: string } | null) => refusal?.code;
    expect(data.dossier.feeAdditions.map((one: { refusal: null }) => code(one.refusal))).toEqual([
      atAcceptance,
      atReturn,
    ]);
    const [fee] = data.dossier.fees;
    expect([code(fee.paymentRefusal), code(fee.refundRefusal)]).toEqual([paying, refunding]);
  },
);

test('the post is told beforehand that no phase lets it collect or say what is due', async () => {
  await using office = await openOffice();
  const { id: dossier } = await act(office, 'BRANCH_STAFF', submit, {
    procedure: '2.000635',
    place: 'BRANCH',
    owner,
  });
  await act(office, 'HCC_OFFICER', add, { dossier, seenVersion: 1, ...duty });
  const { data } = await office.ask('BRANCH_STAFF', acts, { id: dossier });
  expect(data.dossier).toEqual({
    feeAdditions: [
      { collectAt: 'ACCEPT', refusal: { code: 'NOT_PERMITTED' } },
      { collectAt: 'RETURN', refusal: { code: 'NOT_PERMITTED' } },
    ],
    fees: [{ paymentRefusal: { code: 'PHASE_NOT_ALLOWED' }, refundRefusal: { code: 'NOT_PERMITTED' } }],
  });
});
