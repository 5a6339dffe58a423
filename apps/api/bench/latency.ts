import { tmpdir } from 'node:os';
import { countStatements, type Db } from '@tram-ho-so/db';
import { permissionsOfRole } from '../src/auth/permissions.ts';
import { openLog } from '../src/log.ts';
import { createServer, type ServerParts } from '../src/server.ts';
import { operations, type Sample } from './operations.ts';

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

const list = operations[0]?.document ?? '';
const searching = (name: string, search: string): Question => ({
  name: `search: ${name}`,
  query: list,
  variables: { filter: { search }, sort: 'RECEIVED_DESC' },
});

const overview = `{ overview { counts { key count } byStatus { status count } byBranch { branch { code } received open overdue onTime { value } }
  byMonth { month received assisted closed } onTime { month ratio { value low high } } guide { code clock { dueAt remainingMinutes } } } }`;

const questionsOf = (sample: Sample): Question[] => [
  ...operations
    .filter(({ document }) => !document.startsWith('mutation'))
    .map(({ name, document, variables }) => ({ name, query: document, variables: variables(sample, 3) })),
  searching('common name', 'nguyen van'),
  searching('rare name', 'nguyen quang quan'),
  searching('phone', '0912345678'),
  searching('phone tail', '4321'),
  searching('ID number', '000087654321'),
  searching('code tail', sample.codes[3]?.split('-').slice(1).join('-') ?? ''),
  {
    name: 'total of a filter',
    query: '{ dossiers(first: 1, filter: { overdue: true }) { totalCount countIsExact } }',
    variables: {},
  },
  { name: 'overview', query: overview, variables: {} },
];

const turns = 25;

/** What one manager waits for at the server, and how many statements each question costs. */
export async function latency(db: Db, sample: Sample): Promise<void> {
  const server = await createServer(partsOf(db));
  const table = [];
  for (const { name, query, variables } of questionsOf(sample)) {
    const body = JSON.stringify({ query, variables });
    const times: number[] = [];
    let statements = 0;
    for (let turn = 0; turn < turns + 3; turn += 1) {
      const counted = countStatements(db.pool);
      const started = performance.now();
      const answer = await server.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: 'http://localhost',
            'x-requested-with': 'bench',
          },
          body,
        }),
      );
      const text = await answer.text();
      counted.stop();
      if (text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 300)}`);
      statements = counted.statements.length;
      if (turn >= 3) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(share * (turns - 1))] ?? 0).toFixed(1);
    table.push({ question: name, 'median ms': at(0.5), 'p95 ms': at(0.95), 'SQL statements': statements });
  }
  console.table(table);
}

/** A manager of the centre, already known: signing in is not what is measured. */
function partsOf(db: Db): ServerParts {
  const manager = {
    kind: 'USER',
    id: 'bench',
    name: 'Bench',
    role: 'HCC_MANAGER',
    organisationId: null,
    branchId: null,
    twoFactorEnabled: false,
    permissions: permissionsOfRole('HCC_MANAGER'),
  } as const;
  return {
    db,
    now: () => new Date(),
    signIn: { userOf: async () => undefined } as unknown as ServerParts['signIn'],
    identify: async () => manager,
    log: openLog('silent'),
    origins: ['http://localhost'],
    https: false,
    dashboardDir: undefined,
    uploadDir: tmpdir(),
    exportDir: tmpdir(),
    development: false,
    metricsToken: undefined,
  };
}
