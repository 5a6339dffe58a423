import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/** Compiles an operation the second time it is seen, so that a flood of new documents compiles nothing. */
export function compiled(): Plugin {
  const seen = new WeakMap<DocumentNode, Map<string, CompiledQuery | 'seen' | 'interpreted'>>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const names = seen.get(args.document) ?? new Map();
      seen.set(args.document, names);
      const name = args.operationName ?? '';
      const known = names.get(name);
      if (!known) return void names.set(name, 'seen');
      const query = known === 'seen' ? compile(args.schema, args.document, args.operationName) : known;
      names.set(name, query);
      if (query !== 'interpreted') {
        setExecuteFn(({ rootValue, contextValue, variableValues }) =>
          query.query(rootValue, contextValue, variableValues),
        );
      }
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name?: string | null,
): CompiledQuery | 'interpreted' {
  // The custom serializer does not know our scalars.
  const query = compileQuery(schema, document, name ?? undefined, { customJSONSerializer: false });
  return isCompiledQuery(query) ? query : 'interpreted';
}
