import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Variables as they came, with what they left out filled in from the defaults of the operation and the contract. */
export function withDefaults(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Values,
): Record<string, unknown> {
  const filled = definitions.flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never);
    const value =
      variables[name] === undefined && defaultValue ? valueFromASTUntyped(defaultValue) : variables[name];
    return value === undefined ? [] : [[name, isInputType(type) ? filledIn(type, value) : value] as const];
  });
  return Object.fromEntries(filled);
}

function filledIn(asked: GraphQLInputType, value: unknown): unknown {
  const type = getNullableType(asked);
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => filledIn(type.ofType, item)) : value;
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const given = value as Values;
  const filled = Object.values(type.getFields()).flatMap(({ name, type: part, defaultValue }) => {
    const known = given[name] === undefined ? defaultValue : given[name];
    return known === undefined ? [] : [[name, filledIn(part, known)] as const];
  });
  return Object.fromEntries(filled);
}
