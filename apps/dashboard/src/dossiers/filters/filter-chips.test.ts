import { expect, test } from 'vitest';
import { chipsOf } from './filter-chips.ts';

test('every asked thing is one chip that knows how to go away', () => {
  const chips = chipsOf({
    overdue: true,
    open: false,
    branch: ['BC-HATU', 'BC-VIETHUNG'],
    receivedFrom: '2023-08-15',
    search: 'lan',
  });
  expect(chips).toEqual([
    { what: 'overdue', values: [], without: { overdue: undefined } },
    { what: 'notopen', values: [], without: { open: undefined } },
    { what: 'branch', values: ['BC-HATU', 'BC-VIETHUNG'], without: { branch: undefined } },
    {
      what: 'received',
      values: [],
      span: ['2023-08-15', undefined],
      without: { receivedFrom: undefined, receivedTo: undefined },
    },
  ]);
});
