import { settleIncident } from '@tram-ho-so/db';
import { UnknownIncident as Unknown } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../../auth/recorder.ts';
import { builder } from '../../schema/builder.ts';
import { numericIdOf } from '../../schema/global-id.ts';
import { IncidentSettled, NotPermitted, UnknownIncident } from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { Incident } from './incidents.ts';

builder.mutationField('settleIncident', (t) =>
  t.field({
    type: resultOf('SettleIncidentResult', Incident, [UnknownIncident, IncidentSettled, NotPermitted]),
    allow: 'KEEP_REGISTERS',
    description: 'Says once whether an incident was substantiated.',
    args: { incident: t.arg.id({ required: true }), substantiated: t.arg.boolean({ required: true }) },
    resolve: (_root, { incident, substantiated }, { db, caller, now }) => {
      const id = numericIdOf('Incident', incident);
      if (id === undefined) throw new Unknown();
      return settleIncident(db, { id, substantiated }, recorderOf(caller), now);
    },
  }),
);
