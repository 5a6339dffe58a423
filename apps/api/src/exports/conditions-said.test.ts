import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { conditionsSaid } from './conditions-said.ts';

const visibility = { kind: 'ALL' } as const;

test('a file says in words what it is of', async () => {
  await using office = await openOffice();
  const pilot = await office.db.pilotBook.current();
  const filter = { branch: ['BC-HATU'], channel: ['ONLINE', 'POSTAL'], submittedTo: '2024-02-29' } as const;
  expect(conditionsSaid({ filter, visibility }, pilot)).toEqual([
    [{ vi: 'Bưu cục', en: 'Branch' }, 'Bưu cục Hà Tu (BC-HATU) | Hà Tu post office (BC-HATU)'],
    [{ vi: 'Kênh nộp', en: 'Channel' }, expect.stringMatching(/^.+; .+ \| .+; .+$/)],
    [{ vi: 'Nộp đến ngày', en: 'Submitted until' }, '29/02/2024 | 29/02/2024'],
  ]);
  const figure = {
    metric: 'M01',
    period: { from: '2024-01-01', to: '2024-01-31' },
    by: ['BRANCH', 'MONTH'],
    filter: { none: ['PHASE'] },
    reckoning: 'CALENDAR',
  } as const;
  expect(conditionsSaid({ filter: {}, figure, visibility }, pilot)).toEqual([
    [{ vi: 'Kỳ', en: 'Period' }, '01/01/2024 – 31/01/2024'],
    [{ vi: 'Chia theo', en: 'Grouped by' }, 'Bưu cục; Tháng | Branch; Month'],
    [{ vi: 'Không có', en: 'Without' }, 'Giai đoạn | Phase'],
  ]);
  expect(conditionsSaid({ filter: {}, visibility }, pilot)).toEqual([
    [{ vi: 'Điều kiện', en: 'Conditions' }, 'Tất cả hồ sơ | All dossiers'],
  ]);
});
