import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

test('every item is done once, in order, and never more at a time than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 1, max: 4 })),
      async (lanes, items) => {
        let now = 0;
        let most = 0;
        const answers = await atMost(lanes, items, async (turns) => {
          now += 1;
          most = Math.max(most, now);
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          now -= 1;
          return turns * 2;
        });
        expect(answers).toEqual(items.map((n) => n * 2));
        expect(most).toBe(Math.min(lanes, items.length));
      },
    ),
  );
});

test('what fails, fails the whole', async () => {
  await expect(
    atMost(2, [1, 2, 3], async (n) => {
      if (n === 2) throw new Error('no');
    }),
  ).rejects.toThrow('no');
});
