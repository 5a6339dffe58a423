import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Labels of every enum value, read from the doc comments `vi | en | meaning` of the schema of words. */
const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
const enums = [...schema.matchAll(/^enum (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => {
  const values = [...body.matchAll(/\/\/\/ (.*)\n\s+(\w+)/g)].map(([, doc = '', value = '']) => {
    const [vi, en, meaning] = doc.split(' | ');
    return [value, { vi, en, meaning }];
  });
  return [name, Object.fromEntries(values)];
});
const words = JSON.stringify(Object.fromEntries(enums), null, 2);

mkdirSync(new URL('./src/api/generated/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('./src/api/generated/words.ts', import.meta.url),
  `export const words = ${words} as const;\n`,
);
