import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const lockfile = readFileSync(new URL('pnpm-lock.yaml', root), 'utf8');
const workspace = readFileSync(new URL('pnpm-workspace.yaml', root), 'utf8');

function lockedVersions(name: string): readonly string[] {
  const found = [...lockfile.matchAll(new RegExp(`^  '?${name}@([^(':]+)`, 'gm'))].map(
    ([, version]) => version ?? '',
  );
  return [...new Set(found)];
}

test.each(['graphql', 'react', 'react-dom', '@prisma/client', '@pothos/core'])(
  'there is one copy of %s',
  (name) => {
    expect(lockedVersions(name)).toHaveLength(1);
  },
);

test('graphql is of the line that the guards were tried with', () => {
  expect(lockedVersions('graphql')).toEqual([expect.stringMatching(/^16\./)]);
});

test('every version in the catalog is exact', () => {
  const catalog = workspace.slice(workspace.indexOf('\ncatalog:\n')).split('\n').slice(2).filter(Boolean);
  const loose = catalog.filter((line) => !/: \d+\.\d+\.\d+(-[\w.-]+)?$/.test(line));
  expect(catalog.length).toBeGreaterThan(10);
  expect(loose).toEqual([]);
});
