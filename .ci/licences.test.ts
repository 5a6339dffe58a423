import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Licences that let a public body use, change and pass on the whole. */
const free =
  /^\(?(MIT|ISC|Apache-2\.0|0BSD|BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|Python-2\.0|CC-BY-4\.0|OFL-1\.1)\b/;

/** Used as they are, with their builds for a platform: build and test tools, and a part of Prisma's tool that is never started. */
const unchanged: Readonly<Record<string, readonly string[]>> = {
  'MPL-2.0': ['@axe-core/playwright', 'axe-core', 'lightningcss'],
  '(MPL-2.0 OR Apache-2.0)': ['dompurify'],
  'EPL-2.0': ['elkjs'],
};

test('every package has a known licence that fits', () => {
  const listed = execFileSync('pnpm', ['licenses', 'list', '-r', '--json'], { encoding: 'utf8' });
  const byLicence: Record<string, readonly { readonly name: string }[]> = JSON.parse(listed);
  const strange = Object.entries(byLicence)
    .filter(([licence]) => !free.test(licence))
    .flatMap(([licence, packages]) =>
      packages
        .filter(
          ({ name }) => !unchanged[licence]?.some((known) => name === known || name.startsWith(`${known}-`)),
        )
        .map(({ name }) => `${name}: ${licence}`),
    );
  expect(Object.keys(byLicence).length).toBeGreaterThan(3);
  expect(strange).toEqual([]);
});
