import { refusalCatalogue } from '@tram-ho-so/domain/refusal';

/** What stops a request before any rule is asked; told in `errors`, not in an answer. */
const stops = [
  ['UNAUTHENTICATED', 401, 'Nobody asks: sign in, or send `Authorization: Bearer ths_…`.'],
  ['CSRF_HEADER_MISSING', 403, 'A cookie came without the header `X-Requested-With`.'],
  ['FOREIGN_ORIGIN', 403, 'A cookie came from another site.'],
  ['METHOD_NOT_ALLOWED', 405, 'Only POST is accepted.'],
  ['JSON_ONLY', 415, 'Only `application/json` is accepted.'],
  ['REQUEST_ENTITY_TOO_LARGE', 413, 'The body is longer than 256 KiB.'],
  ['UNUSABLE_TEXT', 400, 'A text has a NUL, a broken character or more than 4,000 characters.'],
  ['UNREADABLE_DATE', 400, 'A day or moment is not written as its scalar says.'],
  ['INVALID_REQUEST', 400, 'The document or its variables do not fit the contract.'],
  ['TOO_DEAR', 200, 'The operation costs more than is allowed; ask for fewer rows with `first`.'],
  ['TOO_MANY_TRIES', 429, 'Too many sign-ins failed; `Retry-After` says when to try again.'],
  ['FAULT', 200, 'Something failed here; name the `requestId` when you report it.'],
] as const;

/** Every code a caller may meet, as it is committed to packages/contract. */
export function printErrors(): string {
  const refusals = [...refusalCatalogue].sort((a, b) => a.code.localeCompare(b.code));
  return `# Mã lỗi | Error codes

A refusal is an answer: a member of the result's union with \`code\`, \`message\`, \`path\` and \`fix\`; a query gives it in
\`errors[].extensions\`. The sentences are examples; \`errorCatalog\` gives the same list.

| Code | Type | Tiếng Việt | English | Lối ra | Way out |
|---|---|---|---|---|---|
${refusals.map(({ code, name, vi, en, fix }) => row([`\`${code}\``, name, vi, en, fix?.vi, fix?.en])).join('\n')}

What stops a request before any rule is asked:

| Code | HTTP | Meaning |
|---|---|---|
${stops.map(([code, status, meaning]) => row([`\`${code}\``, String(status), meaning])).join('\n')}
`;
}

function row(cells: readonly (string | undefined)[]): string {
  return `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
}
