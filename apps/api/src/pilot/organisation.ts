import { builder } from '../schema/builder.ts';
import { OrganisationKind, Provenance } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { Organisation } from '../schema/refs.ts';

Organisation.implement({
  description: 'A body that acts or is responsible.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Organisation', id) }),
    code: t.exposeString('code', { description: 'Stable code, e.g. `HCC_HA_LONG`.' }),
    kind: t.expose('kind', { type: OrganisationKind }),
    nameVi: t.exposeString('nameVi'),
    nameEn: t.exposeString('nameEn'),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    provenance: t.expose('provenance', { type: Provenance }),
  }),
});

fetchableByNumber('Organisation', 'READ_CATALOGUE', async (id, { pilot }) =>
  pilot.organisations.byId.get(id),
);

builder.queryField('organisations', (t) =>
  t.field({
    type: [Organisation],
    allow: 'READ_CATALOGUE',
    description: 'Every organisation of the pilot.',
    resolve: (_root, _args, { pilot }) => [...pilot.organisations.all],
  }),
);
