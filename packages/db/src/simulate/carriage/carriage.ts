import type pg from 'pg';
import { sealContact } from '../../custody/contact.ts';
import type { PersonalKeys } from '../../owners/personal-keys.ts';
import type { Asker } from '../../pool/ask.ts';
import { reserveIds } from '../reserve.ts';
import { workTime } from '../work-time.ts';
import type { World } from '../world.ts';
import { closeBatches, openBatches } from './batches.ts';
import { readCarried } from './carried-dossiers.ts';
import { papersIn } from './papers-in.ts';
import type { PlannedParcel } from './parcel.ts';
import { pickups } from './pickups.ts';
import { resultsOut } from './results-out.ts';
import { scanAlong } from './write-carriage.ts';

export interface CarriageRun {
  readonly firstDossierId: number;
  readonly dossiers: number;
  readonly seed: number;
  readonly until: Date;
  readonly world: World;
  readonly personalKeys: PersonalKeys;
  /** Visits to a citizen before a result goes back. */
  readonly attemptLimit: number;
}

/** The chain of custody of a simulated history: papers to the HCC, results to citizens, visits asked for lately; all marked simulated. */
export async function writeCarriage(client: pg.PoolClient, asker: Asker, run: CarriageRun): Promise<void> {
  const { world, seed } = run;
  const time = workTime(world.calendar);
  const until = run.until.getTime();
  const dossiers = await readCarried(asker, run.firstDossierId, run.dossiers);
  const into = papersIn(dossiers, seed, time);
  const out = resultsOut(dossiers, seed, { time, until });
  const parcels = [...into.parcels, ...out.parcels, ...pickups(world, { seed, time, until })].sort(
    (a, b) => a.requestedAt - b.requestedAt,
  );
  if (parcels.length === 0) return;
  const firstId = await reserveIds(client, 'shipments_id_seq', parcels.length);
  await writeRequests(client, parcels, firstId, run);
  const idOf = new Map(parcels.map((parcel, index) => [parcel, firstId + index]));
  const batches = [...into.batches, ...out.batches].sort((a, b) => a.givenAt - b.givenAt);
  const batchOf = await openBatches(client, batches, idOf, world);
  const written = parcels.map((parcel, index) => ({
    id: firstId + index,
    parcel,
    batch: batchOf.get(parcel),
  }));
  await scanAlong(asker, written, world, run.attemptLimit);
  await closeBatches(client, batches, batchOf);
}

async function writeRequests(
  client: pg.PoolClient,
  parcels: readonly PlannedParcel[],
  firstId: number,
  { personalKeys, world }: CarriageRun,
): Promise<void> {
  const rows = parcels.map((parcel, index) => ({
    id: firstId + index,
    direction: parcel.direction,
    dossier_id: parcel.dossierId,
    procedure_id: parcel.procedureId,
    branch_id: parcel.branchId,
    organisation_id: parcel.postalUnitId,
    place: parcel.place,
    window_from: parcel.window ? new Date(parcel.window.from) : null,
    window_to: parcel.window ? new Date(parcel.window.to) : null,
    requested_at: new Date(parcel.requestedAt),
    asked_by: parcel.direction === 'TO_CITIZEN' ? world.centreId : parcel.postalUnitId,
  }));
  await client.query(requests, [JSON.stringify(rows)]);
  for (const [index, { contact }] of parcels.entries()) {
    if (!contact) continue;
    const { sealed, keyVersion } = sealContact(personalKeys, firstId + index, contact);
    await client.query(
      'INSERT INTO shipment_contacts (shipment_id, sealed, key_version) VALUES ($1, $2, $3)',
      [firstId + index, sealed, keyVersion],
    );
  }
}

const requests = `WITH a AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS a(id int, direction "ShipmentDirection", dossier_id int, procedure_id int,
    branch_id int, organisation_id int, place "PlaceKind", window_from timestamptz, window_to timestamptz,
    requested_at timestamptz, asked_by int)),
s AS (
  INSERT INTO shipments (id, direction, dossier_id, procedure_id, branch_id, organisation_id, place, state, version,
    window_from, window_to, requested_at, updated_at, origin)
  SELECT id, direction, dossier_id, procedure_id, branch_id, organisation_id, place, 'REQUESTED', 1, window_from, window_to,
    requested_at, requested_at, 'SIMULATED' FROM a RETURNING *),
e AS (
  INSERT INTO shipment_events (shipment_id, version, state, occurred_at, recorded_at, organisation_id, place, branch_id, origin)
  SELECT s.id, 1, s.state, s.requested_at, s.requested_at, a.asked_by,
    CASE WHEN s.direction = 'TO_CITIZEN' THEN 'HCC_CENTRE' ELSE 'BRANCH' END::"PlaceKind",
    CASE WHEN s.direction = 'TO_CITIZEN' THEN NULL ELSE s.branch_id END, s.origin
  FROM s JOIN a ON a.id = s.id ORDER BY s.id)
INSERT INTO outbox (topic, dossier_id, branch_id, payload, recorded_at)
SELECT 'shipment.requested', s.dossier_id, CASE WHEN s.dossier_id IS NULL THEN s.branch_id END,
  jsonb_build_object('code', 'BG-' || lpad(s.id::text, 6, '0'), 'direction', s.direction, 'state', s.state, 'version', 1),
  s.requested_at FROM s ORDER BY s.id`;
