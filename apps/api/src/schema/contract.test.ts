import { readdirSync, readFileSync } from 'node:fs';
import { parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { printErrors } from '../print-errors.ts';
import { printContract, schema } from '../schema.ts';
import { openOffice } from '../testing/open-office.ts';

const contract = new URL('../../../../packages/contract/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, contract), 'utf8');
const examples = readdirSync(new URL('examples/', contract)).filter((name) => name.endsWith('.graphql'));

test('the committed contract is the one this server speaks; print it with `pnpm --filter @tram-ho-so/contract print`', () => {
  expect(read('schema.graphql')).toBe(printContract());
  expect(read('errors.md')).toBe(printErrors());
});

test('every type says what it is', () => {
  const silent = Object.values(schema.getTypeMap()).filter(
    ({ name, description }) => !name.startsWith('__') && !description,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test.each(examples)('the example %s is valid and is answered', async (name) => {
  const text = read(`examples/${name}`);
  expect(validate(schema, parse(text), specifiedRules)).toEqual([]);
  await using office = await openOffice();
  const asked = variablesIn(text);
  const who = /# who: (\w+)/.exec(text)?.[1] ?? 'PARTNER';
  const { data, errors } = await office.ask(who as never, text, asked);
  expect(errors).toEqual([]);
  expect(data).toBeTruthy();
});

/** An example carries its variables in a comment, as JSON after `# variables:`. */
function variablesIn(text: string): object {
  const json = /^# variables: (.*)$/m.exec(text)?.[1];
  return json ? (JSON.parse(json) as object) : {};
}

test('there is one copy of graphql, or types would not know each other', () => {
  const store = new URL('../../../../node_modules/.pnpm/', import.meta.url);
  expect(readdirSync(store).filter((name) => /^graphql@/.test(name))).toHaveLength(1);
});
