import { builder } from '../schema/builder.ts';
import { Provenance, WardKind } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { Ward } from '../schema/refs.ts';

Ward.implement({
  description: 'A commune-level unit.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Ward', id) }),
    code: t.exposeString('code', { description: 'Code of the General Statistics Office, five digits.' }),
    kind: t.expose('kind', { type: WardKind }),
    nameVi: t.exposeString('nameVi'),
    latitude: t.exposeFloat('latitude', { description: 'About ±3 km: for a pin on a map and nothing else.' }),
    longitude: t.exposeFloat('longitude'),
    postalCode: t.exposeString('postalCode', { nullable: true }),
    formerDistrict: t.exposeString('formerDistrict'),
    successor: t.exposeString('successor', {
      nullable: true,
      description: 'Unit it became part of on 01/07/2025.',
    }),
    provenance: t.expose('provenance', { type: Provenance }),
    provenanceNote: t.exposeString('provenanceNote'),
  }),
});

fetchableByNumber('Ward', 'READ_CATALOGUE', async (id, { pilot }) => pilot.wards.byId.get(id));

builder.queryField('wards', (t) =>
  t.field({
    type: [Ward],
    allow: 'READ_CATALOGUE',
    description: 'Every commune-level unit of the city.',
    resolve: (_root, _args, { pilot }) => [...pilot.wards.all],
  }),
);
