import { expect, test } from 'vitest';
import {
  isFaulty,
  isReordered,
  movedBy,
  newPaper,
  type PaperDraft,
  paperChanges,
  paperFault,
  paperInput,
} from './paper-draft.ts';

const paper = (number: string, more: Partial<PaperDraft> = {}): PaperDraft => ({
  code: `2.000635-${number}`,
  nameVi: `Giấy ${number}`,
  nameEn: `Paper ${number}`,
  kind: 'ORIGINAL',
  originals: '1',
  copies: '0',
  required: true,
  ...more,
});
const list = [paper('01'), paper('02'), paper('03')];
const codes = (papers: readonly PaperDraft[]) => papers.map(({ code }) => code.slice(-2));

test('a new paper never takes the code of one that was taken out', () => {
  const left = list.slice(0, 2);
  expect(newPaper('2.000635', list, left).code).toBe('2.000635-04');
  expect(newPaper('2.000635', []).code).toBe('2.000635-01');
});

test('a paper moves by one place and not beyond the ends', () => {
  expect(codes(movedBy(list, 0, 1))).toEqual(['02', '01', '03']);
  expect(codes(movedBy(list, 2, -1))).toEqual(['01', '03', '02']);
  expect(movedBy(list, 0, -1)).toBe(list);
  expect(movedBy(list, 2, 1)).toBe(list);
});

test('the difference of two lists tells what was added, taken out and changed; spaces are no change', () => {
  const after = [paper('01', { nameVi: ' Giấy 01 ' }), paper('03', { required: false }), paper('04')];
  expect(paperChanges(list, after)).toEqual([
    { code: '2.000635-02', before: list[1], after: undefined },
    { code: '2.000635-03', before: list[2], after: after[1] },
    { code: '2.000635-04', before: undefined, after: after[2] },
  ]);
  expect(isReordered(list, after)).toBe(false);
  expect(isReordered(list, movedBy(list, 0, 1))).toBe(true);
});

test('a paper needs its names in both languages and whole numbers of copies', () => {
  expect(paperFault('nameEn', paper('01', { nameEn: ' ' }))).toBe('required');
  expect(paperFault('copies', paper('01', { copies: '1,5' }))).toBe('badNumber');
  expect(list.some(isFaulty)).toBe(false);
  expect(paperInput(paper('01', { nameVi: ' Đơn ', copies: '2' }))).toMatchObject({
    nameVi: 'Đơn',
    originals: 1,
    copies: 2,
  });
});
