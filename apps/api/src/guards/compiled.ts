import { type DocumentNode, type ExecutionArgs, getOperationAST, getVariableValues } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { withDefaults } from './with-defaults.ts';

/** Compiles an operation the second time it is seen, so that a flood of new documents compiles nothing. */
export function compiled(): Plugin {
  const seen = new WeakMap<DocumentNode, Map<string, CompiledQuery | 'seen' | 'interpreted'>>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const names = seen.get(args.document) ?? new Map();
      seen.set(args.document, names);
      const name = args.operationName ?? '';
      const known = names.get(name);
      const query = known === 'seen' ? compile(args) : (known ?? 'seen');
      names.set(name, query);
      if (typeof query === 'string') return;
      const variables = variablesOf(args);
      if (variables)
        setExecuteFn(({ rootValue, contextValue }) => query.query(rootValue, contextValue, variables));
    },
  };
}

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | 'interpreted' {
  // The custom serializer does not know our scalars.
  const query = compileQuery(schema, document, operationName ?? undefined, { customJSONSerializer: false });
  return isCompiledQuery(query) ? query : 'interpreted';
}

/** The variables with their defaults written out, which the compiler forgets; nothing when one is unusable. */
function variablesOf({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const variables = variableValues ?? {};
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  return errors ? undefined : withDefaults(schema, definitions, variables);
}
