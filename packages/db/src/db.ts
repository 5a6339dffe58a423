import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { createDossierIds, type DossierIds } from './ledger/dossier-ids.ts';
import type { PersonalKeys } from './owners/personal-keys.ts';
import { createPilotBook, type PilotBook } from './pilot/pilot-book.ts';
import type { Timed } from './pool/ask.ts';
import { openPool, type PoolLimits, usualLimits } from './pool/open-pool.ts';
import { createStatementNames, type StatementNames } from './pool/statement-names.ts';

/** Where the books say what went wrong outside of any request. */
export interface DbLog {
  readonly warn: (facts: object, message: string) => void;
}

export interface DbParts {
  readonly url: string;
  readonly personalKeys: PersonalKeys;
  readonly log?: DbLog;
  readonly limits?: Partial<PoolLimits>;
}

/** The books: everything that reads or writes takes this as its first argument. */
export interface Db {
  /** For a thread that opens the same books for itself. */
  readonly url: string;
  /** For hand-written SQL. */
  readonly pool: pg.Pool;
  /** For small tables; it shares the pool. */
  readonly prisma: PrismaClient;
  readonly personalKeys: PersonalKeys;
  readonly names: StatementNames;
  readonly dossierIds: DossierIds;
  readonly pilotBook: PilotBook;
  /** Whether the database answers now. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const readiness: Timed = { text: 'SELECT 1', query_timeout: 1_500 };

/** Opens the books. Nothing is read until something is asked. */
export function createDb({ url, personalKeys, log, limits }: DbParts): Db {
  const pool = openPool(url, { ...usualLimits, ...limits }, (fault) =>
    log?.warn({ fault: fault.message }, 'an idle database connection broke'),
  );
  const names = createStatementNames();
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    url,
    pool,
    prisma,
    personalKeys,
    names,
    dossierIds: createDossierIds(pool),
    pilotBook: createPilotBook({ pool, names, prisma }),
    isReady: () =>
      pool.query(readiness).then(
        () => true,
        () => false,
      ),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
