import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { expect, test } from 'vitest';
import { globalId } from '../schema/global-id.ts';
import { schema } from '../schema.ts';
import { openOffice } from '../testing/open-office.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '%',
    "'",
    '"; DROP TABLE dossiers; --',
    'BC-HATU',
    '2.000635',
    'RG9zc2llcjox',
    '-1',
    '9'.repeat(30),
    '\0',
    globalId('RegisterImport', 'abc'),
    globalId('User', 'a\0b'),
    globalId('ApiKey', '99999999999'),
    '{"not":""}',
  ),
);
const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(0, 2 ** 31 - 1, -(2 ** 31)));
const day = fc.constantFrom('2023-11-20', '1900-01-01', '2200-12-31', '2023-02-30', 'x');
const moment = fc.constantFrom(
  '2023-11-20T02:00:00Z',
  '2023-11-20T02:00:00+07:00',
  '1900-01-01T00:00:00Z',
  '2200-12-31T23:59:59Z',
  'x',
);

/** Any value that a type may be given, and some it may not. */
function anyOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyOf(type.ofType, depth);
  if (isListType(type)) return fc.array(anyOf(type.ofType, depth), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) return partsOf(Object.values(type.getFields()), depth + 1);
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    Int: number,
    Float: fc.double(),
    Boolean: fc.boolean(),
    Date: day,
    DateTime: moment,
  };
  return scalars[type.name] ?? text;
}

function partsOf(
  parts: readonly (GraphQLArgument | GraphQLInputField)[],
  depth = 0,
): fc.Arbitrary<Record<string, unknown>> {
  const needed = parts
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name }) => name);
  return fc.record(Object.fromEntries(parts.map(({ name, type }) => [name, anyOf(type, depth)])), {
    requiredKeys: needed,
  });
}

const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {})
    .filter(({ args, name }) => args.length > 0 && name !== 'importRegister')
    .map((field) => ({ kind: type?.name === 'Query' ? 'query' : 'mutation', field })),
);

test('whatever is sent, the answer is an answer or a refusal, never a fault', async () => {
  await using office = await openOffice();
  const any = fc
    .constantFrom(...fields)
    .chain(({ kind, field }) => partsOf(field.args).map((given) => ({ kind, field, given })));
  await fc.assert(
    fc.asyncProperty(any, async ({ kind, field, given }) => {
      const used = field.args.filter(({ name }) => name in given);
      const variables = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const args = used.map(({ name }) => `${name}: $${name}`).join(', ');
      const query = `${kind} ${variables && `(${variables})`} { ${field.name}${args && `(${args})`} { __typename } }`;
      for (const who of ['HCC_MANAGER', 'SYSTEM_ADMIN'] as const) {
        const { status, errors } = await office.ask(who, query, given);
        expect(status, JSON.stringify([query, given])).toBeLessThan(500);
        for (const { extensions, message } of errors) {
          expect([extensions.code, message], JSON.stringify([query, given])).not.toContain('FAULT');
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
