import { foldEvents } from '@tram-ho-so/domain/dossier-steps';
import type { DossierEventKind } from '@tram-ho-so/domain/vocabulary';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDossierFacts } from '../facts/dossier-facts.ts';
import { appendBackdated } from '../ledger/append-backdated.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import { dossierAsOf } from './dossier-as-of.ts';

const start = Date.UTC(2023, 7, 1, 2);
const day = (n: number) => new Date(start + n * 86_400_000);
let books: Books;
beforeAll(async () => {
  books = await openBooks(day(0));
});
afterAll(() => books.close());

/** A wait for the citizen: two events in a slot of days of its own, learnt of at some later day. */
const waits = fc.uniqueArray(
  fc.record({
    slot: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('SUPPLEMENT', 'PAYMENT'),
    learnt: fc.integer({ min: 40, max: 60 }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ slot }) => slot },
);

const kinds = {
  SUPPLEMENT: ['SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED'],
  PAYMENT: ['PAYMENT_REQUESTED', 'PAYMENT_CONFIRMED'],
} as const satisfies Record<string, readonly [DossierEventKind, DossierEventKind]>;

test('the state at any two moments is the fold of what had happened and was known', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  await fc.assert(
    fc.asyncProperty(
      waits,
      fc.array(fc.tuple(fc.integer({ min: -1, max: 40 }), fc.integer({ min: 0, max: 65 })), {
        minLength: 12,
        maxLength: 12,
      }),
      async (late, moments) => {
        const asked = opening(pilot, { at: day(0), procedure: '1.009994' });
        const { terms } = asked.taken.state;
        let { dossier } = await openDossier(db, asked);
        const forwarded = event(pilot, asked.taken.state, 'FORWARDED', day(1));
        const resolved = event(pilot, forwarded.taken.state, 'RESOLVED', day(35));
        dossier = await appendEvents(db, dossier, [forwarded, resolved]);
        for (const { slot, kind, learnt } of late.toSorted((a, b) => a.learnt - b.learnt)) {
          const [asks, gets] = kinds[kind];
          const recording = recordedAtDesk(pilot, day(learnt));
          const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, day(70));
          dossier = await appendBackdated(db, {
            seen: dossier,
            terms,
            pilot,
            booked: facts?.events ?? [],
            late: [
              { kind: asks, occurredAt: day(2 + slot * 5), recording },
              { kind: gets, occurredAt: day(5 + slot * 5), recording },
            ],
          });
        }
        const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, day(70));
        for (const [b, k] of moments) {
          const known = (facts?.events ?? []).filter((e) => e.occurredAt <= day(b) && e.recordedAt <= day(k));
          const state = foldEvents(terms, known, () => pilot.calendar);
          const found = await dossierAsOf(db, dossier.id, { business: day(b), known: day(k) });
          expect(found?.status ?? null).toBe(state.status);
          const { dueAt, pausedAt, finishedAt, supplementCount } = state;
          if (found) expect(found).toMatchObject({ dueAt, pausedAt, finishedAt, supplementCount });
        }
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
