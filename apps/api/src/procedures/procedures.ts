import { layersInForce } from '@tram-ho-so/domain/phase';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { OnlineLevel, PhaseNumber } from '../schema/enums.ts';
import { holds } from '../schema/folded.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureAt } from '../schema/procedure-at.ts';
import { Procedure, type ProcedureAt } from '../schema/refs.ts';

const ProcedureFilter = builder.inputType('ProcedureFilter', {
  description: 'Conditions that all hold.',
  fields: (t) => ({
    field: t.string({ description: 'Field code.' }),
    search: t.string({ description: 'Part of the code or name; marks do not matter.' }),
    onlineLevel: t.field({ type: OnlineLevel }),
    phase: t.field({ type: PhaseNumber, description: 'Named by the setting of this phase in force.' }),
  }),
});

type Filter = typeof ProcedureFilter.$inferInput;

builder.queryField('procedures', (t) =>
  t.field({
    type: [Procedure],
    allow: 'READ_CATALOGUE',
    description: 'The procedures in force at a moment; a small table, given whole.',
    args: { filter: t.arg({ type: ProcedureFilter }), at: t.arg({ type: 'DateTime' }) },
    resolve: (_root, { filter, at }, context) => {
      const moment = at ?? context.now;
      return context.pilot.procedures.all
        .flatMap((procedure) => procedureAt(procedure, moment) ?? [])
        .filter((found) => fits(found, filter ?? {}, moment, context));
    },
  }),
);

function fits({ procedure, version }: ProcedureAt, filter: Filter, at: Date, { pilot }: Context): boolean {
  const { field, search, onlineLevel, phase } = filter;
  if (field && rowOf(pilot.fields, procedure.fieldId).code !== field) return false;
  if (onlineLevel && version.onlineLevel !== onlineLevel) return false;
  if (search && !holds([procedure.code, procedure.fullCode, version.nameVi, version.nameEn], search))
    return false;
  const layers = layersInForce(pilot.phaseSettings, at);
  return !phase || layers.some((layer) => layer.phase === phase && layer.procedureIds.has(procedure.id));
}
