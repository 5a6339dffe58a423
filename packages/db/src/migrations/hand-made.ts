import type { Migration } from './migration-files.ts';

/** What Prisma's language cannot say (triggers aside): indexes and tables that a migration makes in its own words. */
export type HandMade = { readonly indexes: readonly string[]; readonly tables: readonly string[] };

/** Prisma heads every statement it writes with a comment; a statement without one was written by hand. */
export function findHandMade(migrations: readonly Pick<Migration, 'script'>[]): HandMade {
  const named = (pattern: RegExp) =>
    migrations.flatMap(({ script }) => [...script.matchAll(pattern)].flatMap(([, name]) => name ?? []));
  return {
    indexes: named(/(?<!^-- CreateIndex\n)^\s*CREATE (?:UNIQUE )?INDEX (?:IF NOT EXISTS )?"?(\w+)"?/gim),
    tables: named(
      /(?<!^-- CreateTable\n)^\s*CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(?:public\.)?"?(\w+)"?/gim,
    ),
  };
}

/** The statements that are left once those which would only remove what was made by hand are taken out. */
export function withoutHandMade(statements: readonly string[], { indexes }: HandMade): readonly string[] {
  return statements.filter((statement) => {
    const dropped = /^DROP INDEX (?:"public"\.)?"(\w+)";$/m.exec(statement)?.[1];
    return dropped === undefined || !indexes.includes(dropped);
  });
}
