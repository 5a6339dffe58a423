import { expect, test } from 'vitest';
import { phaseOne, phaseTwo } from '../../testing/pilot.ts';
import { local } from '../../testing/shipped-calendar.ts';
import { layersInForce, settingInForce } from './setting-in-force.ts';

const narrower = {
  ...phaseOne,
  version: 2,
  effectiveFrom: local('2024-01-01 00:00'),
  branchIds: new Set([1]),
};
const back = { ...phaseOne, version: 3, effectiveFrom: local('2024-03-01 00:00') };
const versions = [phaseOne, narrower, back];

test('the newest version that covers a moment is in force at it', () => {
  expect(settingInForce(versions, local('2023-08-14 23:59'))).toBeUndefined();
  expect(settingInForce(versions, local('2023-12-31 23:59'))?.version).toBe(1);
  expect(settingInForce(versions, local('2024-01-01 00:00'))?.version).toBe(2);
  expect(settingInForce(versions, local('2024-03-01 00:00'))?.version).toBe(3);
});

test('a version that ends gives way to the one before it, its end excluded', () => {
  const summer = { ...narrower, effectiveTo: local('2024-02-01 00:00') };
  expect(settingInForce([phaseOne, summer], local('2024-01-31 23:59'))?.version).toBe(2);
  expect(settingInForce([phaseOne, summer], local('2024-02-01 00:00'))?.version).toBe(1);
});

test('one layer a phase, in the order of the phases', () => {
  expect(layersInForce([phaseTwo, ...versions], local('2024-04-01 00:00'))).toEqual([back, phaseTwo]);
});
