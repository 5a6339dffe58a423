import { type DeskStaffing as DeskRow, listDeskStaffing } from '@tram-ho-so/db';
import { builder } from '../../schema/builder.ts';
import { PlaceKind } from '../../schema/enums.ts';
import { nameOfUser } from '../../schema/names.ts';
import { rowOf } from '../../schema/pilot-row.ts';
import { Branch } from '../../schema/refs.ts';

export const DeskStaffing = builder.objectRef<DeskRow>('DeskStaffing').implement({
  description: 'How many trained, examined postal staff a desk has; criterion E9 counts the newest entry.',
  fields: (t) => ({
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null at the HCC.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    trained: t.exposeInt('trained'),
    examinedOn: t.expose('examinedOn', { type: 'Date' }),
    source: t.exposeString('source'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
  }),
});

builder.queryField('deskStaffing', (t) =>
  t.field({
    type: [DeskStaffing],
    allow: 'READ_EVIDENCE',
    description: 'What the register says of each desk now; desks it says nothing of are left out.',
    resolve: async (_root, _args, { db }) => listDeskStaffing(db),
  }),
);
