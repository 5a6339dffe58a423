import { builder } from '../schema/builder.ts';
import { OnlineLevel, Provenance, TimeLimitUnit } from '../schema/enums.ts';
import { nameOfUser } from '../schema/names.ts';
import type { VersionRow } from '../schema/refs.ts';

export const ProcedureVersion = builder.objectRef<VersionRow>('ProcedureVersion').implement({
  description:
    'What a procedure says from one day on. Of the versions that cover a day the newest is in force.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    nameVi: t.exposeString('nameVi'),
    timeLimit: t.exposeInt('timeLimit'),
    timeLimitUnit: t.expose('timeLimitUnit', { type: TimeLimitUnit }),
    feeVnd: t.exposeInt('feeVnd', { nullable: true }),
    onlineLevel: t.expose('onlineLevel', { type: OnlineLevel }),
    documentCount: t.exposeInt('documentCount'),
    decisionNumber: t.exposeString('decisionNumber', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      description: 'Who recorded it; null for what came with the product.',
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
    provenance: t.expose('provenance', { type: Provenance }),
  }),
});
