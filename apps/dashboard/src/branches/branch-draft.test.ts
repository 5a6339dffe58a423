import { expect, test } from 'vitest';
import { draftOf, faultOf, inputOf } from './branch-draft.ts';

const draft = draftOf({
  nameVi: 'Bưu cục Hà Tu',
  nameEn: 'Hà Tu post office',
  address: 'Tổ 1',
  phone: null,
  activeFrom: '2023-08-15',
  activeTo: null,
  latitude: 20.957,
  longitude: 107.15,
});

test('only changed fields travel, an emptied one as null, a comma as a decimal point', () => {
  const after = { ...draft, address: '', phone: ' 0203 123 ', latitude: '20,96' };
  expect(inputOf('BC-HATU', 4, draft, after)).toEqual({
    code: 'BC-HATU',
    seenVersion: 4,
    address: null,
    phone: '0203 123',
    latitude: 20.96,
  });
});

test('a name is needed and a coordinate is a number', () => {
  expect(faultOf('nameVi', ' ')).toBe('required');
  expect(faultOf('latitude', 'bắc')).toBe('badNumber');
  expect(faultOf('address', '')).toBeUndefined();
});
