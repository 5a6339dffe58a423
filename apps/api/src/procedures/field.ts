import { builder } from '../schema/builder.ts';
import { Provenance } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { Field } from '../schema/refs.ts';

Field.implement({
  description: 'A field (lĩnh vực) of procedures.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Field', id) }),
    code: t.exposeString('code'),
    nameVi: t.exposeString('nameVi'),
    nameEn: t.exposeString('nameEn'),
    procedureCount: t.int({
      resolve: ({ id }, _args, { pilot }) =>
        pilot.procedures.all.filter(({ fieldId }) => fieldId === id).length,
    }),
    provenance: t.expose('provenance', { type: Provenance }),
  }),
});

fetchableByNumber('Field', 'READ_CATALOGUE', async (id, { pilot }) => pilot.fields.byId.get(id));

builder.queryField('fields', (t) =>
  t.field({
    type: [Field],
    allow: 'READ_CATALOGUE',
    description: 'Every field of procedures.',
    resolve: (_root, _args, { pilot }) => [...pilot.fields.all],
  }),
);
