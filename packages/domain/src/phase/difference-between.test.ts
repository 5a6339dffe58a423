import { expect, test } from 'vitest';
import { phaseOne, phaseTwo } from '../../testing/pilot.ts';
import { differenceBetween } from './difference-between.ts';
import { objectionToSetting } from './objection-to-setting.ts';

test('an edit that changes nothing shows nothing', () => {
  const nothing = { added: [], removed: [] };
  expect(
    differenceBetween(phaseOne, { ...phaseOne, effectiveFrom: new Date(phaseOne.effectiveFrom) }),
  ).toEqual({
    branchIds: nothing,
    procedureIds: nothing,
    places: nothing,
    actions: nothing,
    effectiveFrom: undefined,
    effectiveTo: undefined,
    receptionChannel: undefined,
  });
});

test('an edit shows what comes, what goes and which dates move', () => {
  expect(differenceBetween(phaseOne, { ...phaseTwo, branchIds: new Set([2, 7]) })).toEqual({
    branchIds: { added: [7], removed: [1, 3, 4] },
    procedureIds: { added: [], removed: [2, 3] },
    places: { added: [], removed: [] },
    actions: {
      added: ['RECEIVE_DOSSIER', 'RETURN_RESULT'],
      removed: ['ASSIST_ONLINE_SUBMISSION', 'REGISTER_HOME_PICKUP', 'REGISTER_HOME_RETURN'],
    },
    effectiveFrom: { before: phaseOne.effectiveFrom, after: phaseTwo.effectiveFrom },
    effectiveTo: undefined,
    receptionChannel: { before: null, after: 'POSTAL' },
  });
});

test('a setting that grants deciding, or ends before it starts, is refused', () => {
  expect(objectionToSetting(phaseOne)).toBeUndefined();
  expect(objectionToSetting({ ...phaseOne, actions: ['GUIDE', 'SIGN_RESULT'] })?.code).toBe(
    'FORBIDDEN_GRANT',
  );
  expect(objectionToSetting({ ...phaseOne, effectiveTo: phaseOne.effectiveFrom })?.code).toBe(
    'INVALID_PERIOD',
  );
});
