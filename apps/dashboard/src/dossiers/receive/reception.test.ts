import { expect, test } from 'vitest';
import { emptyReception, missingOf, type Reception, receiveInput, submitInput } from './reception.ts';

const reception: Reception = {
  ...emptyReception,
  place: 'BRANCH',
  branch: 'BC-GIENGDAY',
  act: 'RECEIVE_DOSSIER',
  procedure: '2.000635',
  name: ' Trần Thị Thử ',
  phone: '0900000001',
  papers: ['2.000635-01'],
};

test('what is not answered is not sent', () => {
  expect(receiveInput(reception, 'k1')).toEqual({
    place: 'BRANCH',
    branch: 'BC-GIENGDAY',
    procedure: '2.000635',
    ownerKind: 'CITIZEN',
    idempotencyKey: 'k1',
    papers: ['2.000635-01'],
    owner: { name: 'Trần Thị Thử', phone: '0900000001' },
  });
});

test('help with an online submission says where it was given; the centre has no branch', () => {
  expect(submitInput({ ...reception, place: 'HCC_CENTRE' }, 'k2')).toEqual({
    place: 'HCC_CENTRE',
    procedure: '2.000635',
    ownerKind: 'CITIZEN',
    idempotencyKey: 'k2',
    assistance: 'HCC_DESK',
    owner: { name: 'Trần Thị Thử', phone: '0900000001' },
  });
});

test('a branch is asked for away from the centre only', () => {
  const empty = { ...reception, branch: '', procedure: '', name: ' ' };
  expect(missingOf(empty)).toEqual(['branch', 'procedure', 'name']);
  expect(missingOf({ ...empty, place: 'HCC_CENTRE' })).toEqual(['procedure', 'name']);
});
