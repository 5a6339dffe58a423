import { writeFile } from 'node:fs/promises';
import { printContract } from '../schema.ts';

/** Writes the contract into packages/contract. */
await writeFile(new URL('../../../../packages/contract/schema.graphql', import.meta.url), printContract());
