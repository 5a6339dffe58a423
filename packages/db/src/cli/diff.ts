import { startScratch } from '../embedded/scratch.ts';
import { migrate } from '../migrate.ts';
import { diffToSchema } from '../migrations/schema-engine.ts';
import { writeMigration } from '../migrations/write-migration.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run db:diff -- name_of_the_change   (lower case, digits, underscores)');
  process.exit(2);
}

const server = await startScratch();
try {
  await migrate(server.url);
  const statements = await diffToSchema(server.url);
  console.log(
    statements.length === 0
      ? 'prisma/schema.prisma and the migrations agree; nothing to write.'
      : `Written: ${writeMigration(name, new Date(), statements)}`,
  );
} finally {
  await server.stop();
}
