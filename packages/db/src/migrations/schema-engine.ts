import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { CatalogAdapter } from './catalog-adapter.ts';
import { findHandMade, withoutHandMade } from './hand-made.ts';
import { type Migration, migrationsFolder, prismaFolder, readMigrations } from './migration-files.ts';

/** The statements that lead from the migrated database to what schema.prisma says; none means no drift. */
export async function diffToSchema(url: string): Promise<readonly string[]> {
  const handMade = findHandMade(readMigrations());
  const externalTables = handMade.tables.map((table) => `public.${table}`);
  const script = await withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: schemaFiles(), configDir: prismaFolder },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: { externalTables, externalEnums: [] },
    });
    return stdout ?? '';
  });
  return withoutHandMade(statementsOf(script), handMade);
}

/** What Prisma's own tool would say of the history that we wrote into its book. */
export function diagnoseHistory(url: string, migrations: readonly Migration[] = readMigrations()) {
  return withEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: migrationsFolder,
        lockfile: {
          path: 'migration_lock.toml',
          content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
        },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
        })),
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
}

async function withEngine<Answer>(
  url: string,
  ask: (engine: SchemaEngine) => Promise<Answer>,
): Promise<Answer> {
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapter(url));
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await ask(engine);
  } finally {
    engine.free();
  }
}

function schemaFiles() {
  const path = join(prismaFolder, 'schema.prisma');
  return [{ path, content: readFileSync(path, 'utf8') }];
}

/** The engine sets statements apart by blank lines and heads each with a comment; an empty diff is a comment alone. */
function statementsOf(script: string): readonly string[] {
  return script
    .split(/\n\n+/)
    .map((part) => part.trim())
    .filter((part) => part.split('\n').some((line) => line !== '' && !line.startsWith('--')));
}
