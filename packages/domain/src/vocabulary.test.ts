import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printVocabulary, readEnums } from '../print-vocabulary.ts';
import { vocabularies, vocabularyMeanings } from './vocabulary.ts';

const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8');

test('the vocabulary says what schema.prisma says', () => {
  const words = Object.fromEntries(
    readEnums(schema).map(({ name, values }) => [
      name,
      Object.fromEntries(values.map(({ name: key, ...said }) => [key, said])),
    ]),
  );
  expect(vocabularies).toEqual(words);
  expect(vocabularyMeanings).toEqual(
    Object.fromEntries(readEnums(schema).map(({ name, meaning }) => [name, meaning])),
  );
});

test('a value without its three texts stops the generator', () => {
  expect(() => readEnums('enum Mood {\n  /// Vui | Glad\n  GLAD\n}\n')).toThrow('Mood.GLAD');
});

test('a quote in a text survives printing', () => {
  const printed = printVocabulary([
    {
      name: 'Mood',
      meaning: 'How it is.',
      values: [{ name: 'OK', vi: 'Ổn', en: "It's fine", meaning: 'Fine.' }],
    },
  ]);
  expect(printed).toContain("en: 'It\\'s fine'");
});
