import { inject } from 'vitest';
import type {} from './global-setup.ts';
import type { House } from './open-house.ts';

/** The server of the worker that runs this test: nobody else changes what it shows. */
export function ownHouse(): Omit<House, 'close'> {
  const houses = inject('houses');
  const house = houses[(Number(process.env.VITEST_POOL_ID) - 1) % houses.length];
  if (!house) throw new Error('No server was started for this worker.');
  return house;
}
