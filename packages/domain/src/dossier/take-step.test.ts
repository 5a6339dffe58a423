import { describe, expect, test } from 'vitest';
import { dossierAfter, tenDays } from '../../testing/dossiers.ts';
import { extract, giengDay, phaseOne, phaseTwo } from '../../testing/pilot.ts';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { DossierEventKind } from '../vocabulary.ts';
import { nextSteps } from './next-steps.ts';
import type { StepFacts } from './step-facts.ts';
import type { StepSaid } from './step-said.ts';
import { type Asker, type StepAsked, takeStep } from './take-step.ts';

const officer: Asker = { actor: 'HCC_OFFICER', place: 'HCC_CENTRE' };
const manager: Asker = { actor: 'HCC_MANAGER', place: 'HCC_CENTRE' };
const leader: Asker = { actor: 'DEPARTMENT_LEADER', place: 'HCC_CENTRE' };
const specialist: Asker = { actor: 'DEPARTMENT_OFFICER', place: 'HCC_CENTRE' };
const clerk: Asker = { actor: 'BRANCH_STAFF', place: 'BRANCH', branch: giengDay };

const now = local('2024-03-01 10:00');
const facts = (...events: [DossierEventKind, string][]): StepFacts => ({
  state: dossierAfter(tenDays, ...events),
  channel: 'DIRECT',
  procedure: extract,
  papers: [],
  unpaidFees: [],
  parcelHolder: undefined,
  limits: { extensionDays: 3, supplementTermDays: 30 },
  settings: [phaseOne, phaseTwo],
  calendar,
  now,
});

const accepted = facts(['ACCEPTED', '2024-02-20 08:00']);
const inProcess = facts(['ACCEPTED', '2024-02-20 08:00'], ['FORWARDED', '2024-02-20 09:00']);
const resolved = facts(
  ['ACCEPTED', '2024-02-20 08:00'],
  ['FORWARDED', '2024-02-20 09:00'],
  ['RESOLVED', '2024-02-28 09:00'],
);

/** All that any step wants said. */
const said: StepSaid = {
  extensionDays: 2,
  result: { number: '12/QĐ', signer: 'Trưởng phòng mẫu' },
  handOver: { recipient: 'OWNER', identityChecked: true },
  fee: { kind: 'LE_PHI', amountVnd: 75_000, basis: 'Nghị quyết mẫu' },
  payment: { method: 'CASH', receiptNumber: 'BL-0001' },
};

const ask = (given: StepFacts, kind: DossierEventKind, asker: Asker, more: Partial<StepAsked> = {}) =>
  takeStep(given, { kind, occurredAt: now, said, ...asker, ...more });

const codeOf = (answer: ReturnType<typeof takeStep>) => (answer instanceof Refusal ? answer.code : 'TAKEN');

test('a step that may be taken carries the state it leads to', () => {
  expect(ask(accepted, 'FORWARDED', officer, { expectedVersion: 1 })).toMatchObject({
    kind: 'FORWARDED',
    from: 'ACCEPTED',
    to: 'IN_PROCESS',
    occurredAt: now,
    phase: null,
    state: { status: 'IN_PROCESS', version: 2 },
  });
});

describe('a step is refused', () => {
  test('when the dossier moved on meanwhile', () => {
    expect(ask(accepted, 'FORWARDED', officer, { expectedVersion: 0 })).toMatchObject({
      code: 'STALE_DOSSIER',
      seenVersion: 0,
      currentVersion: 1,
    });
  });

  test('when it does not start from the status', () => {
    expect(ask(accepted, 'RETURNED', officer)).toMatchObject({
      code: 'ILLEGAL_STEP',
      vi: 'Không thể thực hiện “trả kết quả” khi hồ sơ ở trạng thái “được tiếp nhận”.',
      fix: { vi: 'Bước này chỉ thực hiện khi hồ sơ ở trạng thái đã xử lý xong.' },
    });
  });

  test('when the role may not take it', () => {
    expect(codeOf(ask(inProcess, 'STOPPED', officer, { reason: 'x' }))).toBe('NOT_PERMITTED');
    expect(codeOf(ask(inProcess, 'STOPPED', leader, { reason: 'x' }))).toBe('TAKEN');
    expect(codeOf(ask(resolved, 'RESULT_RECALLED', officer, { reason: 'x' }))).toBe('NOT_PERMITTED');
    expect(codeOf(ask(resolved, 'RESULT_RECALLED', manager, { reason: 'x' }))).toBe('TAKEN');
    expect(codeOf(ask(accepted, 'FORWARDED', clerk))).toBe('NOT_PERMITTED');
  });

  test('when its reason is missing or blank', () => {
    expect(codeOf(ask(inProcess, 'SUPPLEMENT_REQUESTED', specialist))).toBe('REASON_REQUIRED');
    expect(codeOf(ask(inProcess, 'SUPPLEMENT_REQUESTED', specialist, { reason: '  ' }))).toBe(
      'REASON_REQUIRED',
    );
  });

  test('when it lies in the future or before the last one', () => {
    expect(codeOf(ask(accepted, 'FORWARDED', officer, { occurredAt: local('2024-03-01 10:01') }))).toBe(
      'OCCURRED_IN_FUTURE',
    );
    expect(codeOf(ask(accepted, 'FORWARDED', officer, { occurredAt: local('2024-02-20 07:59') }))).toBe(
      'OCCURRED_BEFORE_LAST',
    );
    expect(codeOf(ask(accepted, 'FORWARDED', officer, { occurredAt: local('2024-02-20 08:00') }))).toBe(
      'TAKEN',
    );
  });
});

test('a second supplement is the manager’s to decide', () => {
  const asked = facts(
    ['ACCEPTED', '2024-02-20 08:00'],
    ['FORWARDED', '2024-02-20 09:00'],
    ['SUPPLEMENT_REQUESTED', '2024-02-21 09:00'],
    ['SUPPLEMENT_RECEIVED', '2024-02-22 09:00'],
  );
  expect(codeOf(ask(asked, 'SUPPLEMENT_REQUESTED', specialist, { reason: 'x' }))).toBe(
    'SUPPLEMENT_ALREADY_ASKED',
  );
  expect(codeOf(ask(asked, 'SUPPLEMENT_REQUESTED', manager, { reason: 'x' }))).toBe('TAKEN');
  expect(codeOf(ask(asked, 'SUPPLEMENT_REQUESTED', manager))).toBe('REASON_REQUIRED');
});

test('when the wait for papers has run out the desk may stop the dossier', () => {
  const waiting = facts(
    ['ACCEPTED', '2024-02-20 08:00'],
    ['FORWARDED', '2024-02-20 09:00'],
    ['SUPPLEMENT_REQUESTED', '2024-02-21 09:00'],
  );
  expect(codeOf(ask(waiting, 'STOPPED', officer, { reason: 'x' }))).toBe('TAKEN');
});

test('a branch returns a result where the phase of that day grants it, and the phase is noted', () => {
  expect(ask(resolved, 'RETURNED', clerk)).toMatchObject({ kind: 'RETURNED', phase: 'PHASE_2' });
  expect(
    codeOf(
      takeStep({ ...resolved, settings: [phaseOne] }, { kind: 'RETURNED', occurredAt: now, said, ...clerk }),
    ),
  ).toBe('PHASE_NOT_ALLOWED');
});

test('an officer who steps out of the centre needs the grant that the post needs', () => {
  const atBranch: Asker = { ...clerk, actor: 'HCC_OFFICER' };
  expect(codeOf(ask(accepted, 'FORWARDED', atBranch))).toBe('PHASE_NOT_ALLOWED');
});

describe('next steps', () => {
  test('offer what may be done and say why not for the rest', () => {
    const offered = nextSteps(inProcess, leader);
    expect(offered.filter(({ allowed }) => allowed).map(({ kind }) => kind)).toEqual([
      'SUPPLEMENT_REQUESTED',
      'PAYMENT_REQUESTED',
      'STOPPED',
      'RESOLVED',
      'EXTENDED',
    ]);
    expect(offered.find(({ kind }) => kind === 'WITHDRAWN')?.objection?.code).toBe('NOT_PERMITTED');
    expect(offered).toHaveLength(15);
  });

  test.each(['ANALYST', 'AUDITOR', 'SYSTEM_ADMIN'] as const)('offer nothing to %s', (actor) => {
    const offered = [accepted, inProcess, resolved].flatMap((given) =>
      nextSteps(given, { ...officer, actor }),
    );
    expect(offered.filter(({ allowed }) => allowed)).toEqual([]);
  });

  test('agree with what the step then answers', () => {
    for (const given of [accepted, inProcess, resolved]) {
      for (const asker of [officer, manager, leader, specialist, clerk]) {
        for (const { kind, allowed } of nextSteps(given, asker)) {
          expect([kind, codeOf(ask(given, kind, asker, { reason: 'x' })) === 'TAKEN']).toEqual([
            kind,
            allowed,
          ]);
        }
      }
    }
  });
});

describe('what a step asks to be said', () => {
  const papers = [
    { code: 'P-1', vi: 'Tờ khai', en: 'Form', required: true },
    { code: 'P-2', vi: 'Ủy quyền', en: 'Authorisation', required: false },
  ];
  const registered = { ...facts(['SUBMITTED', '2024-02-20 08:00']), papers };
  const asks = (given: StepFacts, kind: DossierEventKind, asker: Asker, part: StepSaid, reason?: string) =>
    codeOf(ask(given, kind, asker, { said: part, reason }));

  test('reception names every required paper, and no strange one', () => {
    expect(ask(registered, 'ACCEPTED', officer, { said: { papers: ['P-2'] } })).toMatchObject({
      code: 'PAPERS_INCOMPLETE',
      missing: ['P-1'],
      vi: 'Thành phần hồ sơ chưa đủ, còn thiếu: Tờ khai.',
    });
    expect(asks(registered, 'ACCEPTED', officer, { papers: ['P-1', 'X'] })).toBe('INVALID_INPUT');
    expect(ask(registered, 'ACCEPTED', officer, { said: { papers: ['P-1'] } })).toMatchObject({
      kind: 'ACCEPTED',
      details: { papers: ['P-1'] },
    });
  });

  test('missing papers are asked for by name', () => {
    const given = { ...inProcess, papers };
    expect(asks(given, 'SUPPLEMENT_REQUESTED', specialist, {}, 'THIEU_GIAY_TO')).toBe('INVALID_INPUT');
    expect(asks(given, 'SUPPLEMENT_REQUESTED', specialist, { papers: ['P-1'] }, 'THIEU_GIAY_TO')).toBe(
      'TAKEN',
    );
    expect(asks(given, 'SUPPLEMENT_REQUESTED', specialist, {}, 'CAN_XAC_MINH')).toBe('TAKEN');
  });

  test('a result, its recipient, a fee and its payment are said whole', () => {
    expect(asks(inProcess, 'RESOLVED', officer, {})).toBe('INVALID_INPUT');
    const unseen = { handOver: { recipient: 'OWNER', identityChecked: false } } as const;
    expect(asks(resolved, 'RETURNED', officer, unseen)).toBe('INVALID_INPUT');
    const nothing = { fee: { kind: 'PHI', amountVnd: 0, basis: 'x' } } as const;
    expect(asks(inProcess, 'PAYMENT_REQUESTED', specialist, nothing, 'x')).toBe('INVALID_INPUT');
    const waiting = facts(
      ['ACCEPTED', '2024-02-20 08:00'],
      ['FORWARDED', '2024-02-20 09:00'],
      ['PAYMENT_REQUESTED', '2024-02-21 09:00'],
    );
    expect(asks(waiting, 'PAYMENT_CONFIRMED', officer, {})).toBe('INVALID_INPUT');
  });
});

describe('how a dossier must stand', () => {
  const running = facts(['ACCEPTED', '2024-02-29 08:00'], ['FORWARDED', '2024-02-29 09:00']);

  test('it is extended once, within the limit and before its promise has passed', () => {
    const once = ask(running, 'EXTENDED', manager, { reason: 'x' });
    expect(once).toMatchObject({ kind: 'EXTENDED', details: { extensionDays: 2 } });
    if (once instanceof Refusal) throw once;
    expect(once.state.officialDueAt).toEqual(running.state.dueAt);
    expect(Number(once.state.dueAt)).toBeGreaterThan(Number(running.state.dueAt));
    expect(codeOf(ask({ ...running, state: once.state }, 'EXTENDED', manager, { reason: 'x' }))).toBe(
      'EXTENSION_LIMIT',
    );
    const tooFar = { reason: 'x', said: { extensionDays: 4 } };
    expect(codeOf(ask(running, 'EXTENDED', manager, tooFar))).toBe('INVALID_INPUT');
    const late = { ...inProcess, now: local('2024-04-01 10:00') };
    expect(codeOf(ask(late, 'EXTENDED', manager, { reason: 'x', occurredAt: late.now }))).toBe(
      'CLOCK_EXPIRED',
    );
  });

  test('what a branch receives by post waits for its papers before it goes on', () => {
    const none: StepFacts = { ...facts(), channel: 'POSTAL' };
    const received = ask(none, 'ACCEPTED', clerk, { occurredAt: now });
    if (received instanceof Refusal) throw received;
    expect(received.state).toMatchObject({ status: 'ACCEPTED', dueAt: null, clock: null });
    const onTheWay = { ...none, state: received.state };
    expect(codeOf(ask(onTheWay, 'FORWARDED', officer))).toBe('PAPERS_NOT_ARRIVED');
    const arrived = ask(onTheWay, 'PAPERS_ARRIVED', officer);
    if (arrived instanceof Refusal) throw arrived;
    expect(arrived.state.dueAt).not.toBeNull();
    expect(codeOf(ask({ ...none, state: arrived.state }, 'PAPERS_ARRIVED', officer))).toBe(
      'PAPERS_ALREADY_HERE',
    );
  });

  test('the term to bring papers is kept', () => {
    const asked = ask(inProcess, 'SUPPLEMENT_REQUESTED', specialist, { reason: 'x' });
    if (asked instanceof Refusal) throw asked;
    const waiting = { ...inProcess, state: asked.state };
    expect(codeOf(ask(waiting, 'STOPPED', officer, { reason: 'x' }))).toBe('TERM_NOT_OVER');
    const over = { ...waiting, now: local('2024-04-02 08:00') };
    expect(codeOf(ask(over, 'STOPPED', officer, { reason: 'x', occurredAt: over.now }))).toBe('TAKEN');
  });

  test('a result on its way is neither returned nor recalled, unless its carrier hands it over', () => {
    const carried = { ...resolved, parcelHolder: { vi: 'Bưu cục Giếng Đáy', en: 'Giếng Đáy post office' } };
    expect(codeOf(ask(carried, 'RETURNED', officer))).toBe('PAPERS_ELSEWHERE');
    expect(codeOf(ask(carried, 'RESULT_RECALLED', manager, { reason: 'x' }))).toBe('PAPERS_ELSEWHERE');
    expect(codeOf(ask(carried, 'RETURNED', { ...clerk, asCarrier: true }))).toBe('TAKEN');
  });

  test('a fee that is due holds its own step up and no other', () => {
    const owing = (collectAt: 'ACCEPT' | 'RETURN', given: StepFacts) => ({
      ...given,
      unpaidFees: [{ amountVnd: 75_000, collectAt }],
    });
    expect(ask(owing('RETURN', resolved), 'RETURNED', officer)).toMatchObject({
      code: 'FEE_UNPAID',
      amountVnd: 75_000,
    });
    expect(codeOf(ask(owing('RETURN', inProcess), 'RESOLVED', officer))).toBe('TAKEN');
    const registered = facts(['SUBMITTED', '2024-02-20 08:00']);
    expect(codeOf(ask(owing('ACCEPT', registered), 'ACCEPTED', officer))).toBe('FEE_UNPAID');
    expect(codeOf(ask(owing('RETURN', registered), 'ACCEPTED', officer))).toBe('TAKEN');
  });
});
