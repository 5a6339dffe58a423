import { objectionToSetting } from '@tram-ho-so/domain/phase';
import { InvalidInput, UnknownBranch, UnknownProcedure } from '@tram-ho-so/domain/refusal';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PhaseNumber, PilotAction, PlaceKind, SubmissionChannel } from '../schema/enums.ts';

export const PhaseSettingInput = builder.inputType('PhaseSettingInput', {
  description: 'A whole new version of a phase’s setting; a version equal to an older one is a rollback.',
  fields: (t) => ({
    phase: t.field({ type: PhaseNumber, required: true }),
    seenVersion: t.int({ required: true, description: '`Phase.version` as you saw it.' }),
    effectiveFrom: t.field({ type: 'DateTime', required: true }),
    effectiveTo: t.field({ type: 'DateTime', description: 'Exclusive end; leave out while open.' }),
    places: t.field({ type: [PlaceKind], required: true }),
    actions: t.field({ type: [PilotAction], required: true }),
    branches: t.stringList({ required: true, description: 'Branch codes.' }),
    procedures: t.stringList({ required: true, description: 'Procedure codes.' }),
    receptionChannel: t.field({ type: SubmissionChannel }),
    decisionNumber: t.string(),
    decisionDate: t.field({ type: 'Date' }),
    signer: t.string(),
    note: t.string(),
  }),
});

export type PhaseSettingAsked = typeof PhaseSettingInput.$inferInput;

/** A setting as the rules and the books take it: codes found, duplicates gone. */
export function readSetting(asked: PhaseSettingAsked, { pilot }: Pick<Context, 'pilot'>) {
  const branchIds = asked.branches.map((code) => pilot.branches.byCode.get(code)?.id ?? refuseBranch(code));
  const procedureIds = asked.procedures.map(
    (code) => pilot.procedures.byCode.get(code)?.id ?? refuseProcedure(code),
  );
  const setting = {
    phase: asked.phase,
    effectiveFrom: asked.effectiveFrom,
    effectiveTo: asked.effectiveTo ?? null,
    places: [...new Set(asked.places)],
    actions: [...new Set(asked.actions)],
    branchIds: new Set(branchIds),
    procedureIds: new Set(procedureIds),
    receptionChannel: asked.receptionChannel ?? null,
    decisionNumber: asked.decisionNumber ?? null,
    decisionDate: asked.decisionDate ?? null,
    signer: asked.signer ?? null,
    note: asked.note ?? null,
  };
  const objection = objectionToSetting(setting) ?? namelessPlaces(setting);
  if (objection) throw objection;
  return setting;
}

export type SettingRead = ReturnType<typeof readSetting>;

/** A place outside the service centre is granted to named branches or to nobody. */
function namelessPlaces({
  places,
  branchIds,
}: {
  places: readonly string[];
  branchIds: ReadonlySet<number>;
}) {
  if (branchIds.size > 0 || places.every((place) => place === 'HCC_CENTRE')) return undefined;
  return new InvalidInput(
    'branches',
    { vi: 'Cần nêu ít nhất một điểm bưu điện.', en: 'Name at least one branch.' },
    {
      vi: 'Chọn điểm bưu điện, hoặc bỏ các nơi ngoài Trung tâm HCC.',
      en: 'Choose branches, or take out the places outside the HCC.',
    },
  );
}

function refuseBranch(code: string): never {
  throw new UnknownBranch(code);
}

function refuseProcedure(code: string): never {
  throw new UnknownProcedure(code);
}
