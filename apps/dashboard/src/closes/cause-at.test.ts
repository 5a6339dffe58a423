import { expect, test } from 'vitest';
import { periodOf, placeIn } from '../metrics/metric-place.ts';
import { causeAt } from './cause-at.ts';

const closed = { from: '2023-10-01', to: '2023-10-31', asOf: '2023-11-20T09:00:00.000+07:00' };
const read = (address: string) => new URLSearchParams(address.split('?')[1]);

test('the cause of a restatement is asked of the days, the moment and the branch it is of', () => {
  const all = read(causeAt(closed, 'M17'));
  expect(all.get('since')).toBe(closed.asOf);
  expect(placeIn(all, '2024-01-15')).toMatchObject({ id: 'M17', filter: {} });
  expect(periodOf(placeIn(all, '2024-01-15'))).toEqual({ dates: { from: closed.from, to: closed.to } });
  const filterOf = (code: string | null) =>
    placeIn(read(causeAt(closed, 'R', { code })), '2024-01-15').filter;
  expect(filterOf('BC-HATU')).toEqual({ branch: ['BC-HATU'] });
  expect(filterOf(null)).toEqual({ none: ['BRANCH'] });
});
