import { writeFile } from 'node:fs/promises';
import { printErrors } from '../print-errors.ts';
import { printContract } from '../schema.ts';

/** Writes the contract and its error codes into packages/contract. */
const folder = new URL('../../../../packages/contract/', import.meta.url);
await writeFile(new URL('schema.graphql', folder), printContract());
await writeFile(new URL('errors.md', folder), printErrors());
