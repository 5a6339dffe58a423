import { expect, test } from 'vitest';
import { emptyDraft, inputOf } from './export-draft.ts';

test('what was left empty is not said, and a workbook has no byte order mark', () => {
  expect(inputOf({ ...emptyDraft, purpose: ' Báo cáo quý ' })).toEqual({
    dossiers: {},
    format: 'XLSX',
    packaged: false,
    bom: false,
    english: false,
    purposeCode: 'REPORTING',
    purpose: 'Báo cáo quý',
  });
});

test('conditions and the moment are said in the words of the API', () => {
  const draft = {
    ...emptyDraft,
    format: 'CSV',
    from: '2026-01-01',
    branch: 'BC-HATU',
    withoutSimulated: true,
  } as const;
  expect(inputOf({ ...draft, asOf: '2026-11-01T08:00', project: 'Đề tài 1' })).toMatchObject({
    dossiers: { submittedFrom: '2026-01-01', branch: ['BC-HATU'], origin: ['LIVE', 'IMPORTED'] },
    asOf: '2026-11-01T08:00:00+07:00',
    project: 'Đề tài 1',
    bom: true,
  });
});
