/** Where the rules' names for parts of a request stand in the arguments. */
const argumentOf: Record<string, string> = {
  procedureCode: 'procedure',
  branchCode: 'branch',
  expectedVersion: 'seenVersion',
  kind: 'step',
  reason: 'reasonCode',
};

/** The argument path of a rule's path, e.g. `owner.phone` → `["input", "owner", "phone"]`. */
export function pathOfInput(path: string | undefined): string[] {
  if (!path) return [];
  return ['input', ...path.split('.').map((part) => argumentOf[part] ?? part)];
}
