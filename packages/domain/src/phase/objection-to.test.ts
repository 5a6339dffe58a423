import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atGiengDay,
  extract,
  phaseOne,
  phaseThree,
  phaseTwo,
  transfer,
  tuanChau,
} from '../../testing/pilot.ts';
import { local } from '../../testing/shipped-calendar.ts';
import { phaseNumbers, pilotActions, placeKinds } from '../vocabulary.ts';
import { capabilities } from './capabilities.ts';
import { grantFor } from './grant.ts';
import { objectionTo } from './objection-to.ts';
import { neverGranted, type PhaseQuestion, type PhaseSetting } from './phase-setting.ts';

const settings = [phaseOne, phaseTwo, phaseThree];
const help: PhaseQuestion = { ...atGiengDay, action: 'ASSIST_ONLINE_SUBMISSION' };
const receive: PhaseQuestion = { ...atGiengDay, action: 'RECEIVE_DOSSIER' };
const said = (asked: PhaseQuestion) => {
  const objection = objectionTo(settings, asked);
  return objection && [objection.gap, objection.vi];
};

test('phase I lets a named branch help citizens submit online, at the counter and at home', () => {
  expect(objectionTo(settings, help)).toBeUndefined();
  expect(objectionTo(settings, { ...help, place: 'HOME' })).toBeUndefined();
  expect(grantFor(settings, help)?.phase).toBe('PHASE_1');
});

describe('a refusal names the rule and the way out', () => {
  test('an action the phase does not grant, and the day on which a later one will', () => {
    const objection = objectionTo(settings, receive);
    expect(objection).toMatchObject({
      code: 'PHASE_NOT_ALLOWED',
      gap: 'ACTION',
      action: 'RECEIVE_DOSSIER',
      path: 'action',
      vi: 'Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho Bưu cục Giếng Đáy.',
      en: 'Phase I does not let Giếng Đáy post office do this: receive dossiers.',
      availableFrom: local('2024-02-01 00:00'),
    });
    expect(objection?.fix?.vi).toBe(
      'Được thực hiện từ ngày 01/02/2024. Trước ngày đó: hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
    );
    expect(objectionTo([phaseOne], receive)?.fix?.en).toBe(
      'Help the citizen submit online at the branch, or have the dossier received at the HCC desk.',
    );
  });

  test.each([
    [
      'a branch outside',
      { ...help, branch: tuanChau },
      'BRANCH',
      'Bưu cục Tuần Châu không tham gia giai đoạn thí điểm nào vào ngày 01/09/2023.',
    ],
    [
      'an unnamed branch',
      { ...help, branch: undefined },
      'BRANCH',
      'Điểm bưu điện chưa nêu tên không tham gia giai đoạn thí điểm nào vào ngày 01/09/2023.',
    ],
    [
      'a procedure outside',
      { ...help, procedure: transfer },
      'PROCEDURE',
      'Giai đoạn I chưa giao việc hỗ trợ nộp trực tuyến đối với thủ tục 2.002481 cho Bưu cục Giếng Đáy.',
    ],
    [
      'the service centre',
      { ...help, place: 'HCC_CENTRE' },
      'PLACE',
      'Giai đoạn I chưa áp dụng tại Trung tâm HCC.',
    ],
    [
      'a day before the pilot',
      { ...help, at: local('2023-08-14 09:00') },
      'NO_PHASE',
      'Ngày 14/08/2023 không có giai đoạn thí điểm nào có hiệu lực.',
    ],
    [
      'deciding',
      { ...help, action: 'ADJUDICATE' },
      'FORBIDDEN',
      'Việc giải quyết hồ sơ không bao giờ giao cho bưu điện.',
    ],
  ] as const)('%s', (_what, asked, gap, vi) => {
    expect(said(asked)).toEqual([gap, vi]);
  });
});

test('layers add up: a branch in phase II keeps what phase I gives it', () => {
  const at = local('2024-02-01 08:00');
  expect(objectionTo(settings, { ...receive, at })).toBeUndefined();
  expect(objectionTo(settings, { ...help, at })).toBeUndefined();
  expect(grantFor(settings, { ...receive, at })?.phase).toBe('PHASE_2');
  expect(grantFor(settings, { ...help, at })?.phase).toBe('PHASE_1');
});

test('phase III lets postal staff act at the centre, where a civil servant needs no grant', () => {
  const desk = { ...receive, place: 'HCC_CENTRE', branch: undefined } as const;
  expect(objectionTo(settings, { ...desk, at: local('2024-02-01 08:00') })).toBeUndefined();
  expect(objectionTo(settings, desk)?.gap).toBe('PLACE');
  expect(objectionTo([], { ...desk, action: 'ADJUDICATE', side: 'STATE' })).toBeUndefined();
  expect(grantFor(settings, { ...desk, side: 'STATE', at: local('2024-02-01 08:00') })).toBeUndefined();
});

test('capabilities answer for every action', () => {
  const answers = capabilities(settings, atGiengDay);
  expect(answers.map(({ action }) => action)).toEqual(pilotActions);
  expect(answers.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(phaseOne.actions);
  for (const { objection } of answers)
    expect(objection === undefined || objection.fix !== undefined).toBe(true);
});

const subset = <T>(all: readonly T[]) => fc.subarray([...all]);
const moment = fc.integer({ min: 0, max: 1000 }).map((hours) => new Date(Date.UTC(2024, 0, 1, hours)));
const ids = fc.uniqueArray(fc.nat(4)).map((all): ReadonlySet<number> => new Set(all));
const anySetting: fc.Arbitrary<PhaseSetting> = fc.record({
  phase: fc.constantFrom(...phaseNumbers),
  version: fc.integer({ min: 1, max: 5 }),
  effectiveFrom: moment,
  effectiveTo: fc.option(moment),
  places: subset(placeKinds),
  actions: subset(pilotActions),
  branchIds: ids,
  procedureIds: ids,
  receptionChannel: fc.constant(null),
});
const anyQuestion: fc.Arbitrary<PhaseQuestion> = fc.record({
  action: fc.constantFrom(...pilotActions),
  place: fc.constantFrom(...placeKinds),
  branch: fc.option(
    fc.nat(4).map((id) => ({ ...tuanChau, id })),
    { nil: undefined },
  ),
  procedure: fc.nat(4).map((id) => ({ ...extract, id })),
  side: fc.constantFrom('POST', 'STATE'),
  at: moment,
});

test('the post may never do what is never granted, whatever the settings say', () => {
  fc.assert(
    fc.property(fc.array(anySetting), anyQuestion, fc.constantFrom(...neverGranted), (all, asked, action) => {
      expect(objectionTo(all, { ...asked, side: 'POST', action })?.gap).toBe('FORBIDDEN');
    }),
  );
});

test('the post is allowed exactly when a layer in force grants it, and the layer is told', () => {
  fc.assert(
    fc.property(fc.array(anySetting), anyQuestion, (all, asked) => {
      const post = { ...asked, side: 'POST' } as const;
      expect(objectionTo(all, post) === undefined).toBe(grantFor(all, post) !== undefined);
    }),
  );
});

test('a setting of another phase never takes anything away', () => {
  fc.assert(
    fc.property(fc.array(anySetting), anySetting, anyQuestion, (all, more, asked) => {
      const others = all.filter(({ phase }) => phase !== more.phase);
      if (objectionTo(others, asked) === undefined)
        expect(objectionTo([...others, more], asked)).toBeUndefined();
    }),
  );
});

test('a version that only adds never allows less', () => {
  fc.assert(
    fc.property(anySetting, anySetting, anyQuestion, (old, more, asked) => {
      const wider: PhaseSetting = {
        ...old,
        version: old.version + 1,
        places: [...new Set([...old.places, ...more.places])],
        actions: [...new Set([...old.actions, ...more.actions])],
        branchIds: new Set([...old.branchIds, ...more.branchIds]),
        procedureIds: new Set([...old.procedureIds, ...more.procedureIds]),
      };
      if (objectionTo([old], asked) === undefined) expect(objectionTo([old, wider], asked)).toBeUndefined();
    }),
  );
});

test('what is promised for a later day holds on that day', () => {
  fc.assert(
    fc.property(fc.array(anySetting), anyQuestion, (all, asked) => {
      const from = objectionTo(all, asked)?.availableFrom;
      if (from) expect(objectionTo(all, { ...asked, at: from })).toBeUndefined();
    }),
  );
});
