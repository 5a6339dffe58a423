import { expect, test } from 'vitest';

import { detailWords } from './detail-words.ts';

const translate = (key: string, options?: object) =>
  ({ 'audit.details.role': 'Vai trò', 'audit.details.active': 'Hoạt động', 'audit.no': 'không' })[key] ??
  (options as { _?: string } | undefined)?._ ??
  key;

test('codes and truths are said in words', () => {
  expect(detailWords('{"role":"AUDITOR","active":false}', 'vi', translate)).toEqual([
    'Vai trò: Thanh tra, kiểm soát TTHC',
    'Hoạt động: không',
  ]);
});

test('a fact without a word yet shows its code', () => {
  expect(detailWords('{"prefix":"ths_1"}', 'vi', translate)).toEqual(['prefix: ths_1']);
});
