import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Most an operation may cost: a page of 100 dossiers with their clocks stays below it. */
export const maxCost = 10_000;
/** Rows assumed for a list that has no `first`. */
const assumedRows = 10;

/** Refuses an operation that is too dear before it runs, naming its price. */
export function costLimit(): Plugin {
  return {
    onExecute: ({ args }) => refuseTooDear(args),
    onSubscribe: ({ args }) => refuseTooDear(args),
  };
}

function refuseTooDear({ schema, document, variableValues, operationName }: ExecutionArgs): void {
  const cost = costOf(schema, document, variableValues ?? {}, operationName);
  if (cost > maxCost) throw tooDear(cost);
}

function tooDear(cost: number): GraphQLError {
  return new GraphQLError(
    `Câu hỏi tốn ${cost} đơn vị, quá mức ${maxCost}. | This operation costs ${cost}; at most ${maxCost} is allowed.`,
    {
      extensions: {
        code: 'TOO_DEAR',
        cost,
        maxCost,
        fix: 'Ask for fewer rows with `first`, or for fewer nested lists.',
      },
    },
  );
}

interface Tally {
  readonly schema: GraphQLSchema;
  readonly variables: Record<string, unknown>;
  readonly fragments: Map<string, FragmentDefinitionNode>;
  readonly seen: Map<SelectionSetNode, number>;
}

/** One unit per field, times the rows its lists may hold. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  const operation = operationOf(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return 0;
  const tally: Tally = {
    schema,
    variables: { ...defaultsOf(operation), ...variables },
    fragments: fragmentsOf(document),
    seen: new Map(),
  };
  return costOfSelections(tally, root, operation.selectionSet);
}

function costOfSelections(tally: Tally, type: GraphQLCompositeType, selections: SelectionSetNode): number {
  const known = tally.seen.get(selections);
  if (known !== undefined) return known;
  tally.seen.set(selections, 0);
  const costs = selections.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return costOfField(tally, type, selection);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? tally.fragments.get(selection.name.value) : selection;
    if (!fragment) return 0;
    const on = fragment.typeCondition && tally.schema.getType(fragment.typeCondition.name.value);
    return costOfSelections(tally, isCompositeType(on) ? on : type, fragment.selectionSet);
  });
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  tally.seen.set(selections, total);
  return total;
}

function costOfField(tally: Tally, parent: GraphQLCompositeType, node: FieldNode): number {
  const holder = isAbstractType(parent) && !('getFields' in parent) ? undefined : parent;
  const field = holder && 'getFields' in holder ? holder.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return 1;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 1;
  const rows =
    rowsOf(tally, node) ?? (isListType(getNullableType(field.type)) && !isPaged(parent) ? assumedRows : 1);
  return 1 + rows * costOfSelections(tally, type, node.selectionSet);
}

/** The lists inside a page are multiplied by the page's `first` already. */
function isPaged(parent: GraphQLCompositeType): boolean {
  return isObjectType(parent) && parent.name.endsWith('Connection');
}

function rowsOf(tally: Tally, node: FieldNode): number | undefined {
  const asked = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  if (asked?.kind === Kind.INT) return Math.max(1, Number(asked.value));
  const value = asked?.kind === Kind.VARIABLE ? tally.variables[asked.name.value] : undefined;
  if (typeof value === 'number') return Math.max(1, value);
  return isPagedField(tally, node) ? 25 : undefined;
}

function isPagedField({ schema }: Tally, node: FieldNode): boolean {
  const root = schema.getQueryType()?.getFields()[node.name.value];
  return root?.args.some(({ name }) => name === 'first') ?? false;
}

function operationOf(document: DocumentNode, name?: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((node) => node.name?.value === name) : operations[0];
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const variables = operation.variableDefinitions ?? [];
  return Object.fromEntries(
    variables.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}
