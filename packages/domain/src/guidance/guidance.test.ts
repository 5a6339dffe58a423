import { describe, expect, test } from 'vitest';
import { atGiengDay, phaseOne, transfer, tuanChau } from '../../testing/pilot.ts';
import { local } from '../../testing/shipped-calendar.ts';
import { Refusal } from '../refusal/refusal.ts';
import { guidanceGrant } from './guidance-grant.ts';
import { type GuidanceEnd, objectionToEnd } from './objection-to-end.ts';
import { isReferral, referrals } from './referral.ts';

const now = local('2023-09-01 10:00');

describe('who may guide', () => {
  const grant = (change: object) => {
    const answer = guidanceGrant([phaseOne], { ...atGiengDay, now, ...change });
    return answer instanceof Refusal ? answer.code : answer.phase;
  };
  test('the four branches of phase I, at the counter and at a home', () => {
    expect(grant({})).toBe('PHASE_1');
    expect(grant({ place: 'HOME' })).toBe('PHASE_1');
  });
  test('the HCC needs no grant at its own desk, the post does', () => {
    expect(grant({ place: 'HCC_CENTRE', branch: undefined, side: 'STATE' })).toBe(null);
    expect(grant({ place: 'HCC_CENTRE', branch: undefined, side: 'POST' })).toBe('PHASE_NOT_ALLOWED');
  });
  test('nobody elsewhere, for another procedure, before the phase or in the future', () => {
    expect(grant({ branch: tuanChau })).toBe('PHASE_NOT_ALLOWED');
    expect(grant({ procedure: transfer })).toBe('PHASE_NOT_ALLOWED');
    expect(grant({ at: local('2023-08-14 09:00') })).toBe('PHASE_NOT_ALLOWED');
    expect(grant({ at: local('2023-09-01 10:01') })).toBe('OCCURRED_IN_FUTURE');
  });
});

describe('an end', () => {
  const submitted = {
    code: '000.00.24.H49-230901-0001',
    procedureId: 1,
    channel: 'ONLINE',
    assistance: 'POST_BRANCH',
    submittedAt: local('2023-09-01 09:10'),
  } as const;
  const end = (change: Partial<GuidanceEnd>) =>
    objectionToEnd({
      session: { procedureId: 1, startedAt: local('2023-09-01 09:00'), endedAt: null },
      outcome: 'DECLINED',
      missing: [],
      dossier: undefined,
      referredTo: undefined,
      endedAt: local('2023-09-01 09:20'),
      now,
      listed: new Set(['2.000635-01', '2.000635-02']),
      ...change,
    })?.code;
  const dossier = (change: object) =>
    end({ outcome: 'SUBMITTED_ONLINE', dossier: { ...submitted, ...change } });

  test('says what its outcome needs', () => {
    expect(end({})).toBe(undefined);
    expect(end({ outcome: 'APP_INSTALLED' })).toBe(undefined);
    expect(end({ outcome: 'MISSING_PAPERS' })).toBe('OUTCOME_INCOMPLETE');
    expect(end({ outcome: 'MISSING_PAPERS', missing: ['2.000635-02'] })).toBe(undefined);
    expect(end({ outcome: 'MISSING_PAPERS', missing: ['9.999999-01'] })).toBe('INVALID_INPUT');
    expect(end({ outcome: 'REFERRED_ELSEWHERE' })).toBe('OUTCOME_INCOMPLETE');
    expect(end({ outcome: 'REFERRED_ELSEWHERE', referredTo: 'HCC' })).toBe(undefined);
    expect(end({ outcome: 'SUBMITTED_ONLINE' })).toBe('OUTCOME_INCOMPLETE');
  });
  test('links the dossier of the same procedure, submitted online, helped, and not before it began', () => {
    expect(dossier({})).toBe(undefined);
    expect(dossier({ submittedAt: local('2023-09-01 09:00') })).toBe(undefined);
    for (const unfit of [
      { procedureId: 2 },
      { channel: 'POSTAL' },
      { assistance: 'NONE' },
      { submittedAt: local('2023-09-01 08:59') },
    ])
      expect(dossier(unfit), JSON.stringify(unfit)).toBe('GUIDANCE_DOSSIER_UNFIT');
  });
  test('says nothing that belongs to another outcome', () => {
    expect(end({ missing: ['2.000635-01'] })).toBe('INVALID_INPUT');
    expect(end({ referredTo: 'HCC' })).toBe('INVALID_INPUT');
    expect(end({ dossier: submitted })).toBe('INVALID_INPUT');
    expect(end({ outcome: 'SUBMITTED_ONLINE', dossier: submitted, missing: ['2.000635-01'] })).toBe(
      'INVALID_INPUT',
    );
  });
  test('comes once, after the start and not in the future', () => {
    const session = {
      procedureId: 1,
      startedAt: local('2023-09-01 09:00'),
      endedAt: local('2023-09-01 09:05'),
    };
    expect(end({ session })).toBe('GUIDANCE_ENDED');
    expect(end({ endedAt: local('2023-09-01 08:59') })).toBe('ENDS_BEFORE_START');
    expect(end({ endedAt: local('2023-09-01 10:01') })).toBe('OCCURRED_IN_FUTURE');
  });
});

test('a referral is one of four words', () => {
  expect(referrals).toEqual(['HCC', 'BRANCH', 'DEPARTMENT', 'OTHER']);
  expect(isReferral('toString')).toBe(false);
});
