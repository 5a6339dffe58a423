/** An enum of schema.prisma with its documented values. */
export interface EnumOfSchema {
  readonly name: string;
  readonly meaning: string;
  readonly values: readonly ValueOfSchema[];
}

interface ValueOfSchema {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly meaning: string;
}

/** Reads every enum of a Prisma schema; a value without `vi | en | meaning` is a fault. */
export function readEnums(schema: string): EnumOfSchema[] {
  return [...schema.matchAll(/((?:^\/\/\/.*\n)*)^enum (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, doc, name, body]) => ({
      name: name ?? '',
      meaning: documentation(doc ?? ''),
      values: valuesIn(name ?? '', body ?? ''),
    }),
  );
}

/** The TypeScript of vocabulary.ts: a list, a union and a table of words for each enum. */
export function printVocabulary(enums: readonly EnumOfSchema[]): string {
  return [
    '// Written by `pnpm generate:vocabulary` from prisma/schema.prisma; edit the words there.',
    "import type { Words } from './words.ts';",
    '',
    ...enums.map(printEnum),
    `/** Every vocabulary of the product by its name in schema.prisma. */`,
    `export const vocabularies = { ${enums.map(({ name }) => `${name}: ${camel(name)}Words`).join(', ')} } as const;`,
    '',
    `/** What each vocabulary is. */`,
    `export const vocabularyMeanings = {`,
    ...enums.map(({ name, meaning }) => `  ${name}: ${quote(meaning)},`),
    `} as const satisfies Record<keyof typeof vocabularies, string>;`,
    '',
  ].join('\n');
}

function valuesIn(enumName: string, body: string): ValueOfSchema[] {
  return [...body.matchAll(/((?:^ *\/\/\/.*\n)*)^ +(\w+)\s*$/gm)].map(([, doc, name]) => {
    const [vi, en, meaning, ...rest] = documentation(doc ?? '').split(' | ');
    if (!name || !vi || !en || !meaning || rest.length > 0) {
      throw new Error(`${enumName}.${name} needs a doc comment "vi | en | meaning" in schema.prisma.`);
    }
    return { name, vi, en, meaning };
  });
}

function printEnum({ name, meaning, values }: EnumOfSchema): string {
  const list = `${plural(camel(name))}`;
  return [
    `/** ${meaning} */`,
    `export const ${list} = [${values.map((value) => quote(value.name)).join(', ')}] as const;`,
    `export type ${name} = (typeof ${list})[number];`,
    `export const ${camel(name)}Words = {`,
    ...values.map(
      ({ name: key, vi, en, meaning: why }) =>
        `  ${key}: { vi: ${quote(vi)}, en: ${quote(en)}, meaning: ${quote(why)} },`,
    ),
    `} as const satisfies Record<${name}, Words>;`,
    '',
  ].join('\n');
}

const documentation = (doc: string) =>
  doc
    .replaceAll(/^\s*\/\/\/ ?/gm, '')
    .trim()
    .replaceAll('\n', ' ');
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`;

function plural(name: string): string {
  if (name.endsWith('s') || name.endsWith('ch')) return `${name}es`;
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
