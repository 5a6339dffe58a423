import { expect, test } from 'vitest';
import { draftOf, faultOf, inputOf } from './procedure-draft.ts';

const stored = {
  nameVi: 'Cấp bản sao trích lục hộ tịch',
  nameEn: 'Copy of a civil-status extract',
  timeLimit: 1,
  timeLimitUnit: 'SAME_DAY',
  timeLimitOnline: null,
  extensionMaxDays: null,
  feeVnd: 8000,
  feeBasis: 'mỗi bản sao',
  onlineLevel: 'TOAN_TRINH',
  documentCount: 1,
  presenceRequired: false,
  siteInspection: false,
  multiAgency: false,
  postalExcluded: false,
  checkableFromList: null,
  decisionNumber: null,
  provenance: 'RECONSTRUCTED',
  provenanceNote: 'note',
} as Parameters<typeof draftOf>[0];

test('an emptied figure travels as null, a written one as a number', () => {
  const draft = { ...draftOf(stored, '2026-12-01'), feeVnd: '', timeLimitOnline: '2' };
  expect(inputOf({ code: '2.000635', seenVersion: 1 }, draft)).toMatchObject({
    code: '2.000635',
    seenVersion: 1,
    validFrom: '2026-12-01',
    validTo: null,
    feeVnd: null,
    timeLimit: 1,
    timeLimitOnline: 2,
  });
});

test('what the centre has not stated travels as null, not as no', () => {
  const base = { code: '2.000635', seenVersion: 1 };
  const draft = draftOf(stored, '2026-12-01');
  expect(inputOf(base, draft).checkableFromList).toBeNull();
  expect(inputOf(base, { ...draft, checkableFromList: 'NO' }).checkableFromList).toBe(false);
  expect(inputOf(base, { ...draft, checkableFromList: 'YES' }).checkableFromList).toBe(true);
});

test('names and limits are needed, figures are whole', () => {
  const draft = { ...draftOf(stored, ''), timeLimit: '1,5', feeVnd: '-1' };
  expect(faultOf('validFrom', draft)).toBe('required');
  expect(faultOf('timeLimit', draft)).toBe('badNumber');
  expect(faultOf('feeVnd', draft)).toBe('badNumber');
  expect(faultOf('feeBasis', { ...draft, feeBasis: '' })).toBeUndefined();
});
