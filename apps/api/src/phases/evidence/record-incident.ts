import { recordIncident } from '@tram-ho-so/db';
import { recorderOf } from '../../auth/recorder.ts';
import { builder } from '../../schema/builder.ts';
import { IncidentKind } from '../../schema/enums.ts';
import { InvalidInput, NotPermitted, UnknownBranch, UnknownProcedure } from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textGiven } from '../../schema/text-given.ts';
import { Incident } from './incidents.ts';
import { branchIdNamed, pastDay, procedureIdNamed } from './named-parts.ts';

const RecordIncidentInput = builder.inputType('RecordIncidentInput', {
  description: 'A complaint or a data incident.',
  fields: (t) => ({
    kind: t.field({ type: IncidentKind, required: true }),
    occurredOn: t.field({ type: 'Date', required: true }),
    procedure: t.string({ description: 'Code; leave out when it concerns every procedure.' }),
    branch: t.string({ description: 'Code; leave out when it concerns every branch.' }),
    summary: t.string({ required: true, description: 'What happened, without personal data.' }),
  }),
});

builder.mutationField('recordIncident', (t) =>
  t.field({
    type: resultOf('RecordIncidentResult', Incident, [
      UnknownProcedure,
      UnknownBranch,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'KEEP_REGISTERS',
    description: 'Enters a complaint or a data incident; `settleIncident` says later what came of it.',
    args: { input: t.arg({ type: RecordIncidentInput, required: true }) },
    resolve: (_root, { input }, context) =>
      recordIncident(
        context.db,
        {
          kind: input.kind,
          procedureId: procedureIdNamed(input.procedure, context),
          branchId: branchIdNamed(input.branch, context),
          occurredOn: pastDay('occurredOn', input.occurredOn, context),
          summary: textGiven('summary', input.summary, 1000),
        },
        recorderOf(context.caller),
        context.now,
      ),
  }),
);
