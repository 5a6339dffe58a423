import {
  countOpenShipments,
  findShipment,
  listShipments,
  type ShipmentPage,
  type ShipmentPlace,
} from '@tram-ho-so/db';
import { InvalidInput, UnknownBranch, UnknownProcedure } from '@tram-ho-so/domain/refusal';
import type { ShipmentState as State } from '@tram-ho-so/domain/vocabulary';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PlaceKind, ShipmentDirection, ShipmentState } from '../schema/enums.ts';
import { PageInfo, pageSize } from '../schema/page.ts';
import { Shipment, type ShipmentRow } from '../schema/refs.ts';
import { readToken } from '../schema/visible-shipment.ts';

const ShipmentFilter = builder.inputType('ShipmentFilter', {
  description: 'Conditions that all hold.',
  fields: (t) => ({
    state: t.field({ type: [ShipmentState], description: 'Any of these.' }),
    direction: t.field({ type: ShipmentDirection }),
    place: t.field({ type: PlaceKind }),
    branch: t.string({ description: 'Branch code.' }),
    procedure: t.string({ description: 'Procedure code.' }),
    open: t.boolean({ description: 'Its way has not ended.' }),
    free: t.boolean({ description: 'In no batch that is still to be confirmed.' }),
    code: t.string({ description: 'Beginning of a waybill, or a `BG-` number.' }),
  }),
});

const ShipmentConnection = builder
  .objectRef<ShipmentPage & { readonly after: unknown }>('ShipmentConnection')
  .implement({
    description: 'One page of parcels.',
    fields: (t) => ({
      nodes: t.field({ type: [Shipment], resolve: ({ rows }) => [...rows] }),
      pageInfo: t.field({
        type: PageInfo,
        resolve: ({ rows, hasNextPage, after }) => ({
          hasNextPage,
          hasPreviousPage: after != null,
          startCursor: cursorOf(rows[0]),
          endCursor: cursorOf(rows.at(-1)),
        }),
      }),
    }),
  });

builder.queryField('shipments', (t) =>
  t.field({
    type: ShipmentConnection,
    allow: 'READ_SHIPMENTS',
    description: 'The parcels you may see, the newest request first.',
    args: {
      filter: t.arg({ type: ShipmentFilter }),
      first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
      after: t.arg.string(),
    },
    resolve: async (_root, { filter, first, after }, context) => {
      const { db, caller, pilot, now } = context;
      const found = await listShipments(db, {
        filter: checked(filter, context),
        visibility: visibilityOf(caller, pilot),
        now,
        first: pageSize(first),
        after: after == null ? undefined : readCursor(after),
      });
      return { ...found, after };
    },
  }),
);

builder.queryField('shipment', (t) =>
  t.field({
    type: Shipment,
    nullable: true,
    allow: 'READ_SHIPMENTS',
    description:
      'One parcel by its id, waybill or `BG-` number; null when there is none among those you may see.',
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, { db, caller, pilot, now }) =>
      findShipment(db, readToken(code), visibilityOf(caller, pilot), now),
  }),
);

const OpenShipments = builder
  .objectRef<{ readonly state: State; readonly count: number }>('OpenShipments')
  .implement({
    description: 'How many parcels you may see stand in a state.',
    fields: (t) => ({ state: t.expose('state', { type: ShipmentState }), count: t.exposeInt('count') }),
  });

builder.queryField('openShipments', (t) =>
  t.field({
    type: [OpenShipments],
    allow: 'READ_SHIPMENTS',
    description: 'The parcels whose way has not ended, counted by state.',
    resolve: async (_root, _args, { db, caller, pilot, now }) => {
      const counts = await countOpenShipments(db, visibilityOf(caller, pilot), now);
      return [...counts].map(([state, count]) => ({ state, count }));
    },
  }),
);

type Asked = typeof ShipmentFilter.$inferInput;

/** Codes as the books know them; an unknown one is told, not taken for an empty list. */
function checked(filter: Asked | null | undefined, { pilot }: Context) {
  const { branch, procedure, state, ...rest } = filter ?? {};
  const branchId = branch == null ? undefined : pilot.branches.byCode.get(branch)?.id;
  if (branch != null && branchId === undefined) throw new UnknownBranch(branch.slice(0, 40));
  const procedureId = procedure == null ? undefined : pilot.procedures.byCode.get(procedure)?.id;
  if (procedure != null && procedureId === undefined) throw new UnknownProcedure(procedure.slice(0, 40));
  return { ...rest, code: rest.code?.trim().toUpperCase(), states: state, branchId, procedureId };
}

function cursorOf(row: ShipmentRow | undefined): string | null {
  return row ? Buffer.from(`${row.requestedAt.toISOString()}|${row.id}`).toString('base64url') : null;
}

function readCursor(cursor: string): ShipmentPlace {
  const [, moment = '', id = ''] =
    /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z)\|(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ??
    [];
  const requestedAt = new Date(moment);
  if (id && !Number.isNaN(requestedAt.getTime())) return { requestedAt, id: Number(id) };
  throw new InvalidInput('after', { vi: 'Con trỏ trang không đọc được.', en: 'The cursor cannot be read.' });
}
