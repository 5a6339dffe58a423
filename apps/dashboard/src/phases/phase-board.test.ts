import { expect, test } from 'vitest';
import { boardOf, phaseAt } from './phase-board.ts';

const first = {
  phase: 'PHASE_1' as const,
  places: ['BRANCH' as const, 'HOME' as const],
  branches: [{ code: 'BC-HATU' }, { code: 'BC-VIETHUNG' }],
  procedures: [{ code: '2.000635' }, { code: '1.001612' }],
};
const second = {
  phase: 'PHASE_2' as const,
  places: ['BRANCH' as const],
  branches: [{ code: 'BC-HATU' }],
  procedures: [{ code: '2.000635' }],
};
const third = {
  phase: 'PHASE_3' as const,
  places: ['HCC_CENTRE' as const],
  branches: [],
  procedures: [{ code: '2.000635' }],
};

test('a later phase covers an earlier one only in its own cells', () => {
  const board = boardOf([second, first]);
  expect(phaseAt(board, '2.000635', { place: 'BRANCH', branch: 'BC-HATU' })).toBe('PHASE_2');
  expect(phaseAt(board, '2.000635', { place: 'HOME', branch: 'BC-HATU' })).toBe('PHASE_1');
  expect(phaseAt(board, '1.001612', { place: 'BRANCH', branch: 'BC-HATU' })).toBe('PHASE_1');
});

test('the service centre is one column of its own', () => {
  const board = boardOf([first, third]);
  expect(phaseAt(board, '2.000635', { place: 'HCC_CENTRE', branch: null })).toBe('PHASE_3');
  expect(phaseAt(board, '1.001612', { place: 'HCC_CENTRE', branch: null })).toBeUndefined();
});

test('a place without a setting is empty', () => {
  const board = boardOf([first]);
  expect(phaseAt(board, '2.000635', { place: 'BRANCH', branch: 'BC-HALONG' })).toBeUndefined();
});
