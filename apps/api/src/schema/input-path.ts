import { type GraphQLArgument, getNamedType, isInputObjectType } from 'graphql';

/** What the rules call a part of a request, and what the arguments may call it. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  action: ['place'],
  procedureCode: ['procedure'],
  branchCode: ['branch'],
  expectedVersion: ['seenVersion'],
  kind: ['step'],
  reason: ['reasonCode', 'reason'],
  code: ['code', 'dossier'],
  file: ['upload'],
  guidance: ['guidance', 'guidanceSession'],
  effectiveTo: ['effectiveTo', 'activeTo', 'validTo'],
};

/** Where in a field's arguments a rule's path lies, e.g. `owner.phone` in `["input", "owner", "phone"]`; empty when nowhere. */
export function pathIn(args: readonly GraphQLArgument[], path: string | undefined): string[] {
  const [first, ...rest] = path?.split('.') ?? [];
  if (first === undefined) return [];
  const names = argumentsOf[first] ?? [first];
  const input = args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const parts = isInputObjectType(type) ? type.getFields() : {};
  const part = names.find((name) => name in parts);
  if (part !== undefined) return ['input', part, ...rest];
  const own = names.find((name) => args.some((arg) => arg.name === name));
  return own === undefined ? [] : [own, ...rest];
}
