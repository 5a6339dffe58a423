import { reviseProcedure } from '@tram-ho-so/db';
import { InvalidInput as Invalid, UnknownProcedure as Unknown } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { OnlineLevel, Provenance, TimeLimitUnit } from '../schema/enums.ts';
import { Procedure } from '../schema/refs.ts';
import {
  InvalidInput,
  InvalidPeriod,
  NotPermitted,
  StaleVersion,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { PaperInput, readPapers } from './paper-input.ts';

const ReviseProcedureInput = builder.inputType('ReviseProcedureInput', {
  description: 'A whole new version of a procedure, in force between two days.',
  fields: (t) => ({
    code: t.string({ required: true }),
    seenVersion: t.int({ required: true, description: '`Procedure.version` as you saw it.' }),
    validFrom: t.field({ type: 'Date', required: true }),
    validTo: t.field({ type: 'Date', description: 'Last day; leave out while open.' }),
    nameVi: t.string({ required: true }),
    nameEn: t.string({ required: true }),
    timeLimit: t.int({ required: true }),
    timeLimitUnit: t.field({ type: TimeLimitUnit, required: true }),
    timeLimitOnline: t.int(),
    feeVnd: t.int(),
    feeBasis: t.string(),
    onlineLevel: t.field({ type: OnlineLevel, required: true }),
    documentCount: t.int({ required: true }),
    extensionMaxDays: t.int(),
    presenceRequired: t.boolean({ required: true }),
    siteInspection: t.boolean({ required: true }),
    multiAgency: t.boolean({ required: true }),
    postalExcluded: t.boolean({ required: true }),
    decisionNumber: t.string(),
    provenanceNote: t.string({ required: true }),
    provenance: t.field({ type: Provenance, required: true }),
    papers: t.field({
      type: [PaperInput],
      description:
        'The whole new list, in order; left out, the list stays. As many are required as `documentCount` says. A paper said again in the same words keeps its provenance; the others take that of the revision.',
    }),
    checkableFromList: t.boolean({
      description:
        'Whether completeness can be checked from the list without judgement; null: not stated; left out, as it was said before.',
    }),
  }),
});

type Asked = typeof ReviseProcedureInput.$inferInput;

builder.mutationField('reviseProcedure', (t) =>
  t.field({
    type: resultOf('ReviseProcedureResult', Procedure, [
      UnknownProcedure,
      StaleVersion,
      InvalidPeriod,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'REVISE_PROCEDURE',
    description:
      'Publishes a new version of a procedure. Promises already given keep the version that made them.',
    args: { input: t.arg({ type: ReviseProcedureInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const { code, seenVersion } = input;
      const version = await reviseProcedure(
        db,
        { code, seenVersion, revision: revisionOf(input), papers: readPapers(input) },
        recorderOf(caller),
        now,
      );
      context.pilot = await db.pilotBook.fresh();
      const procedure = context.pilot.procedures.byCode.get(code);
      const published = procedure?.versions.find(({ id }) => id === version.id);
      if (!procedure || !published) throw new Unknown(code);
      return { procedure, version: published };
    },
  }),
);

function revisionOf({ code: _code, seenVersion: _seen, papers: _papers, checkableFromList, ...said }: Asked) {
  const { validFrom, validTo, timeLimitOnline, feeVnd, feeBasis, extensionMaxDays, decisionNumber } = said;
  return {
    ...said,
    ...(checkableFromList !== undefined && { checkableFromList }),
    nameVi: text(said.nameVi, 'nameVi', 500),
    nameEn: text(said.nameEn, 'nameEn', 500),
    provenanceNote: text(said.provenanceNote, 'provenanceNote', 1000),
    validFrom: new Date(`${validFrom}T00:00:00Z`),
    validTo: validTo == null ? null : new Date(`${validTo}T00:00:00Z`),
    timeLimit: within(said.timeLimit, 'timeLimit', 0, 365),
    timeLimitOnline: timeLimitOnline == null ? null : within(timeLimitOnline, 'timeLimitOnline', 0, 365),
    feeVnd: feeVnd == null ? null : within(feeVnd, 'feeVnd', 0, 1_000_000_000),
    feeBasis: feeBasis == null ? null : text(feeBasis, 'feeBasis', 500),
    documentCount: within(said.documentCount, 'documentCount', 0, 100),
    extensionMaxDays: extensionMaxDays == null ? null : within(extensionMaxDays, 'extensionMaxDays', 0, 365),
    decisionNumber: decisionNumber == null ? null : text(decisionNumber, 'decisionNumber', 200),
  };
}

function within(asked: number, path: string, from: number, to: number): number {
  if (asked >= from && asked <= to) return asked;
  throw new Invalid(path, {
    vi: `Cần từ ${from} đến ${to}.`,
    en: `A number from ${from} to ${to} is needed.`,
  });
}

function text(asked: string, path: string, longest: number): string {
  const trimmed = asked.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw new Invalid(path, {
    vi: `Cần từ 1 đến ${longest} ký tự.`,
    en: `1 to ${longest} characters are needed.`,
  });
}
