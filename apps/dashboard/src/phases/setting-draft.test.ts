import { expect, test } from 'vitest';
import { draftFrom, inputOf, lacksOf, withCell } from './setting-draft.ts';

const now = '2024-03-01T01:00:00Z';
const base = {
  places: ['BRANCH' as const],
  branches: [{ code: 'BC-HATU' }],
  procedures: [{ code: '2.000635' }],
  actions: ['GUIDE' as const],
  receptionChannel: null,
};

test('a draft takes its content from a version, but not its dates or its decision', () => {
  const input = inputOf(draftFrom(base, now), 'PHASE_2', 3);
  expect(input).toEqual({
    phase: 'PHASE_2',
    seenVersion: 3,
    places: ['BRANCH'],
    branches: ['BC-HATU'],
    procedures: ['2.000635'],
    actions: ['GUIDE'],
    effectiveFrom: '2024-03-01T08:00:00+07:00',
    effectiveTo: null,
    receptionChannel: null,
    decisionNumber: null,
    decisionDate: null,
    signer: null,
    note: null,
  });
});

test('the first draft of a phase lacks everything but its date', () => {
  expect(lacksOf(draftFrom(undefined, now))).toEqual(['needPlace', 'needProcedure', 'needAction']);
});

test('post offices are named only when a place is theirs', () => {
  const atCentre = { ...draftFrom(base, now), places: ['HCC_CENTRE' as const] };
  expect(inputOf(atCentre, 'PHASE_3', 0).branches).toEqual([]);
  expect(lacksOf({ ...atCentre, branches: [] })).toEqual([]);
});

test('a cell of the board joins what the phase grants already, once', () => {
  const cell = { procedure: '1.001612', place: 'HOME' as const, branch: 'BC-HATU' };
  const draft = withCell(withCell(draftFrom(base, now), cell), cell);
  expect(draft).toMatchObject({
    places: ['BRANCH', 'HOME'],
    branches: ['BC-HATU'],
    procedures: ['2.000635', '1.001612'],
    actions: ['GUIDE'],
  });
});

test('a phase that grants nothing yet begins with the usual acts', () => {
  const draft = withCell(draftFrom(undefined, now), {
    procedure: '2.000635',
    place: 'HCC_CENTRE',
    branch: null,
  });
  expect(draft.actions).toEqual(['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT']);
  expect(lacksOf(draft)).toEqual([]);
});
