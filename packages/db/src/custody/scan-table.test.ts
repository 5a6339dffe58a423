import { type ScanTaken, scans, scansFrom } from '@tram-ho-so/domain/custody';
import { type ShipmentDirection, shipmentDirections, shipmentStates } from '@tram-ho-so/domain/vocabulary';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import { recordScans } from './record-scans.ts';
import { requestShipment } from './request-shipment.ts';
import type { ShipmentRow } from './shipment-row.ts';

const at = new Date('2023-11-20T02:00:00Z');
let books: Books;

beforeAll(async () => {
  books = await openBooks(at);
});
afterAll(() => books.close());

test('the table of scans and the wall in the database are the same, pair by pair', async () => {
  const { rows } = await books.db.pool.query<{ pair: string }>(
    `SELECT direction || ' ' || from_state || ' ' || to_state AS pair FROM guards.legal_scans`,
  );
  const table = shipmentDirections.flatMap((direction) =>
    shipmentStates.flatMap((from) => scans[direction][from].map(({ to }) => `${direction} ${from} ${to}`)),
  );
  expect(rows.map(({ pair }) => pair).toSorted()).toEqual(table.toSorted());
});

async function parcel(direction: ShipmentDirection): Promise<ShipmentRow> {
  const { db } = books;
  const pilot = await currentPilot(db);
  const { dossier } = await openDossier(db, opening(pilot, { at }));
  const branch = pilot.branches.byCode.get('BC-HATU');
  const shipment = {
    direction,
    dossierId: dossier.id,
    procedureId: dossier.procedureId,
    branchId: branch?.id ?? 0,
    organisationId: branch?.postalUnitId ?? 0,
    place: 'BRANCH',
    waybill: null,
    windowFrom: null,
    windowTo: null,
    contact: null,
    idempotency: undefined,
  } as const;
  return requestShipment(db, shipment, recordedAtDesk(pilot, at));
}

const walks = fc.record({
  direction: fc.constantFrom(...shipmentDirections),
  states: fc.array(fc.constantFrom(...shipmentStates), { minLength: 1, maxLength: 6 }),
});

test('a walk of scans goes as far in the database as the table lets it, and not a step further', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  await fc.assert(
    fc.asyncProperty(walks, async ({ direction, states }) => {
      let row = await parcel(direction);
      for (const to of states) {
        const legal = scansFrom(direction, row.state).some((scan) => scan.to === to);
        const taken: ScanTaken = {
          from: row.state,
          to,
          occurredAt: at,
          attempts: row.attempts,
          closes: scansFrom(direction, to).length === 0,
          said: {},
          details: null,
        };
        const recording = recordedAtDesk(pilot, at);
        const record = {
          shipmentId: row.id,
          seen: row.version,
          taken,
          recording,
          batchId: null,
          transferMinutes: null,
        };
        const [moved] = await recordScans(db, [record]).catch(() => []);
        expect(moved !== undefined).toBe(legal);
        row = moved ?? row;
      }
    }),
    { numRuns: 40 },
  );
});
