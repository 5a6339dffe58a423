import { expect, test } from 'vitest';
import { phaseOne } from '../../testing/pilot.ts';
import { local } from '../../testing/shipped-calendar.ts';
import { widens } from './widening.ts';

const now = local('2024-03-01 00:00');
const next = { ...phaseOne, version: 2, effectiveFrom: now };
const ended = {
  ...next,
  places: [],
  actions: [],
  branchIds: new Set<number>(),
  procedureIds: new Set<number>(),
};

test('the same, less, or nothing does not widen', () => {
  expect(widens([phaseOne], next)).toBe(false);
  expect(widens([phaseOne], { ...next, actions: ['GUIDE'], branchIds: new Set([1]) })).toBe(false);
  expect(widens([phaseOne], { ...next, effectiveTo: local('2024-06-01 00:00') })).toBe(false);
  expect(widens([phaseOne], ended)).toBe(false);
  expect(widens([], ended)).toBe(false);
});

test('one more place, act, branch or procedure widens, and so does beginning earlier', () => {
  expect(widens([phaseOne], { ...next, places: ['BRANCH', 'HCC_CENTRE'] })).toBe(true);
  expect(widens([phaseOne], { ...next, actions: [...phaseOne.actions, 'RECEIVE_DOSSIER'] })).toBe(true);
  expect(widens([phaseOne], { ...next, branchIds: new Set([1, 9]) })).toBe(true);
  expect(widens([phaseOne], { ...next, procedureIds: new Set([1, 9]) })).toBe(true);
  expect(widens([phaseOne], { ...next, effectiveFrom: local('2023-08-14 00:00') })).toBe(true);
  expect(widens([], next)).toBe(true);
});

test('how the post receives is part of the grant', () => {
  const receiving = {
    ...phaseOne,
    actions: ['RECEIVE_DOSSIER'] as const,
    receptionChannel: 'POSTAL' as const,
  };
  expect(widens([receiving], { ...receiving, effectiveFrom: now })).toBe(false);
  expect(widens([receiving], { ...receiving, effectiveFrom: now, receptionChannel: 'DIRECT' })).toBe(true);
});

test('going back is measured against what will be in force, not against what once was', () => {
  expect(widens([phaseOne, ended], { ...next, effectiveFrom: local('2024-04-01 00:00') })).toBe(true);
  const { version: _version, ...content } = next;
  const late = { ...content, effectiveFrom: local('2024-02-01 00:00') };
  expect(widens([phaseOne, ended], late)).toBe(true);
  expect(widens([phaseOne, ended], { ...late, effectiveTo: now })).toBe(false);
});
