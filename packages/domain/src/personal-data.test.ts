import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  maskedIdNumber,
  maskedName,
  maskedPhone,
  nameTrigrams,
  normalisedIdNumber,
  normalisedPhone,
  phoneTail,
  queryTrigrams,
  searchable,
} from './personal-data.ts';

test('names, numbers and phones are masked', () => {
  expect(maskedName('Nguyễn Văn A')).toBe('Nguyễn V** A');
  expect(maskedName('  Đỗ   Thị Thu Hà ')).toBe('Đỗ T** T** H**');
  expect(maskedName('Lan')).toBe('L**');
  expect(maskedIdNumber('022093007214')).toBe('022*****7214');
  expect(maskedPhone('0912345318')).toBe('09*****318');
  expect(maskedPhone('123')).toBe('***');
});

test('a masked number never shows more than its ends', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 15 }), (text) => {
      expect(maskedIdNumber(text).replaceAll('*', '').length).toBeLessThanOrEqual(7);
    }),
  );
});

test('Vietnamese is searched without diacritics, đ included, composed or not', () => {
  expect(searchable('  ĐẶNG   Thị Thùy-Dương ')).toBe('dang thi thuy-duong');
  expect(searchable('Đỗ Hữu Ước'.normalize('NFD'))).toBe('do huu uoc');
});

test('a phone is ten digits, however it is written', () => {
  for (const written of [
    '0952 698 143',
    '+84952698143',
    '84952698143',
    '0952.698.143',
    '+84 0952698143',
    '0084952698143',
  ]) {
    expect(normalisedPhone(written)).toBe('0952698143');
  }
  expect(normalisedPhone('12')).toBeUndefined();
  expect(phoneTail('0952698143')).toBe('8143');
});

test('an ID number has twelve digits, or nine on the older card', () => {
  expect(normalisedIdNumber('022 093 007 214')).toBe('022093007214');
  expect(normalisedIdNumber('100123456')).toBe('100123456');
  expect(normalisedIdNumber('0220930072')).toBeUndefined();
});

test('trigrams know where a word begins and ends', () => {
  expect(nameTrigrams('Đỗ An')).toEqual([' do', 'do ', ' an', 'an ']);
  expect(queryTrigrams('do a')).toEqual([' do', 'do ']);
  expect(queryTrigrams('do an')).toEqual([' do', 'do ', ' an']);
  expect(queryTrigrams('do an ')).toEqual([' do', 'do ', ' an', 'an ']);
});

test('whoever types the beginning of a name finds it', () => {
  const word = fc.stringMatching(/^[a-zđêôơưăâ]{1,7}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(30), (words, length) => {
      const name = words.join(' ');
      const tokens = new Set(nameTrigrams(name));
      for (const trigram of queryTrigrams(name.slice(0, length + 1).trimEnd()))
        expect(tokens).toContain(trigram);
    }),
  );
});
