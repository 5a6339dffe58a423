import { layersInForce } from '@tram-ho-so/domain/phase';
import { builder } from '../schema/builder.ts';
import { OnlineLevel, PhaseNumber, ProcedureLevel, Provenance, TimeLimitUnit } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { openCounts } from '../schema/open-counts.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureAt, procedureNear } from '../schema/procedure-at.ts';
import { Field, Paper, Procedure } from '../schema/refs.ts';
import { ProcedureVersion } from './procedure-version.ts';

Procedure.implement({
  description: 'An administrative procedure, as the version in force at the moment asked says it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ procedure }) => globalId('Procedure', procedure.id) }),
    code: t.string({
      description: 'National code, e.g. `2.000635`.',
      resolve: ({ procedure }) => procedure.code,
    }),
    fullCode: t.string({
      description: 'Provincial copy of the code.',
      resolve: ({ procedure }) => procedure.fullCode,
    }),
    ordinal: t.int({ description: 'Place in the catalogue.', resolve: ({ procedure }) => procedure.ordinal }),
    field: t.field({
      type: Field,
      resolve: ({ procedure }, _args, { pilot }) => rowOf(pilot.fields, procedure.fieldId),
    }),
    nameVi: t.string({ resolve: ({ version }) => version.nameVi }),
    nameEn: t.string({ resolve: ({ version }) => version.nameEn }),
    level: t.field({ type: ProcedureLevel, resolve: ({ version }) => version.level }),
    agencyVi: t.string({
      description: 'Body that carries it out.',
      resolve: ({ version }) => version.agencyVi,
    }),
    timeLimit: t.int({ resolve: ({ version }) => version.timeLimit }),
    timeLimitUnit: t.field({ type: TimeLimitUnit, resolve: ({ version }) => version.timeLimitUnit }),
    timeLimitOnline: t.int({
      nullable: true,
      description: 'Limit for online submission where it differs.',
      resolve: ({ version }) => version.timeLimitOnline,
    }),
    extensionMaxDays: t.int({ nullable: true, resolve: ({ version }) => version.extensionMaxDays }),
    feeVnd: t.int({
      nullable: true,
      description: 'State fee; null when unknown.',
      resolve: ({ version }) => version.feeVnd,
    }),
    feeBasis: t.string({ nullable: true, resolve: ({ version }) => version.feeBasis }),
    onlineLevel: t.field({ type: OnlineLevel, resolve: ({ version }) => version.onlineLevel }),
    documentCount: t.int({
      description: 'Papers required.',
      resolve: ({ version }) => version.documentCount,
    }),
    papers: t.field({
      type: [Paper],
      description: 'The list of papers, in order.',
      resolve: ({ version }) => [...version.papers],
    }),
    checkableFromList: t.boolean({
      nullable: true,
      description:
        'Completeness can be checked from the list without judgement (criterion S6); null until the HCC states it.',
      resolve: ({ version }) => version.checkableFromList,
    }),
    sets: t.int({ resolve: ({ version }) => version.sets }),
    presenceRequired: t.boolean({ resolve: ({ version }) => version.presenceRequired }),
    siteInspection: t.boolean({ resolve: ({ version }) => version.siteInspection }),
    multiAgency: t.boolean({ resolve: ({ version }) => version.multiAgency }),
    postalExcluded: t.boolean({
      description: 'The post may not take part in it.',
      resolve: ({ version }) => version.postalExcluded,
    }),
    resultVi: t.string({ resolve: ({ version }) => version.resultVi }),
    decisionNumber: t.string({ nullable: true, resolve: ({ version }) => version.decisionNumber }),
    provenance: t.field({ type: Provenance, resolve: ({ version }) => version.provenance }),
    provenanceNote: t.string({ resolve: ({ version }) => version.provenanceNote }),
    validFrom: t.field({ type: 'Date', resolve: ({ version }) => version.validFrom }),
    validTo: t.field({ type: 'Date', nullable: true, resolve: ({ version }) => version.validTo }),
    version: t.int({
      description: 'Newest version recorded; a revision names the one it saw.',
      resolve: ({ procedure, version }) => procedure.versions.at(-1)?.version ?? version.version,
    }),
    versions: t.field({
      type: [ProcedureVersion],
      description: 'Every version, newest first.',
      resolve: ({ procedure }) => procedure.versions.toReversed(),
    }),
    phases: t.field({
      type: [PhaseNumber],
      description: 'Phases whose setting in force names this procedure.',
      resolve: ({ procedure: { id } }, _args, { pilot, now }) =>
        layersInForce(pilot.phaseSettings, now)
          .filter((layer) => layer.procedureIds.has(id))
          .map(({ phase }) => phase),
    }),
    openDossiers: t.int({
      description: 'Dossiers of this procedure that you may see and that are not finished.',
      resolve: async ({ procedure }, _args, context) =>
        (await openCounts(context)).byProcedure.get(procedure.id) ?? 0,
    }),
  }),
});

fetchableByNumber('Procedure', 'READ_CATALOGUE', async (id, { pilot, now }) => {
  const procedure = pilot.procedures.byId.get(id);
  return procedure && procedureNear(procedure, now);
});

builder.queryField('procedure', (t) =>
  t.field({
    type: Procedure,
    nullable: true,
    allow: 'READ_CATALOGUE',
    description:
      'One procedure by its national code, as it reads at a moment; null when it is not in force then.',
    args: { code: t.arg.string({ required: true }), at: t.arg({ type: 'DateTime' }) },
    resolve: (_root, { code, at }, { pilot, now }) => {
      const procedure = pilot.procedures.byCode.get(code);
      return procedure && procedureAt(procedure, at ?? now);
    },
  }),
);
