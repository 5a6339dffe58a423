import { type Pilot, readProcedureUses } from '@tram-ho-so/db';
import { sideOf } from '@tram-ho-so/domain/dossier-steps';
import { grantFor, objectionTo, type PhaseQuestion } from '@tram-ho-so/domain/phase';
import type { PhaseNotAllowed } from '@tram-ho-so/domain/refusal';
import type { PhaseNumber as Phase, PilotAction } from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, organisationOf, type Stand, standOf } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PhaseNumber, PlaceKind } from '../schema/enums.ts';
import { procedureAt } from '../schema/procedure-at.ts';
import { Branch, Procedure, type ProcedureAt } from '../schema/refs.ts';
import { Refusal } from '../schema/refusal.ts';
import { tell } from '../schema/tell.ts';

/** What a clerk does at a desk, and the action of the phase policy behind it. */
const deskActs = {
  GUIDE: { action: 'GUIDE', description: 'Hướng dẫn | Guide a citizen.' },
  ASSIST: { action: 'ASSIST_ONLINE_SUBMISSION', description: 'Hỗ trợ nộp trực tuyến | Help submit online.' },
  RECEIVE: { action: 'RECEIVE_DOSSIER', description: 'Tiếp nhận | Receive a dossier.' },
  HAND_OVER: { action: 'CARRY_PAPERS', description: 'Bàn giao | Hand papers over.' },
  RETURN: { action: 'RETURN_RESULT', description: 'Trả kết quả | Return a result.' },
} as const satisfies Record<string, { action: PilotAction; description: string }>;

type Act = keyof typeof deskActs;
const acts = Object.keys(deskActs) as Act[];

const DeskAct = builder.enumType('DeskAct', { description: 'The acts of a desk.', values: deskActs });

interface DeskProcedureRow {
  readonly at: ProcedureAt;
  readonly uses: number;
  readonly judged: Readonly<Record<Act, PhaseNotAllowed | undefined>>;
}

interface DeskRow extends Stand {
  readonly phases: ReadonlyMap<Act, Phase | undefined>;
  readonly procedures: readonly DeskProcedureRow[];
}

const DeskProcedure = builder.objectRef<DeskProcedureRow>('DeskProcedure').implement({
  description: 'A procedure at a desk.',
  fields: (t) => ({
    procedure: t.field({ type: Procedure, resolve: ({ at }) => at }),
    uses: t.exposeInt('uses', {
      description: 'Sessions and dossiers of it here in the last 90 days; for the order alone.',
    }),
    acts: t.field({
      type: [DeskAct],
      description: 'What may be done for it here now.',
      resolve: ({ judged }) => acts.filter((act) => !judged[act]),
    }),
  }),
});

interface DeskActRow {
  readonly act: Act;
  readonly desk: DeskRow;
}

const DeskActState = builder.objectRef<DeskActRow>('DeskActState').implement({
  description: 'An act at a desk: for how many procedures it is allowed, or why for none.',
  fields: (t) => ({
    act: t.expose('act', { type: DeskAct }),
    allowed: t.boolean({ resolve: ({ act, desk }) => allowedFor(act, desk).length > 0 }),
    procedures: t.int({
      description: 'Procedures it is allowed for.',
      resolve: ({ act, desk }) => allowedFor(act, desk).length,
    }),
    phase: t.field({
      type: PhaseNumber,
      nullable: true,
      description: 'The phase that grants it; null when none is needed or none does.',
      resolve: ({ act, desk }) => desk.phases.get(act),
    }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why it is allowed for no procedure.',
      resolve: ({ act, desk }) => {
        const objection = allowedFor(act, desk).length > 0 ? undefined : desk.procedures[0]?.judged[act];
        return objection && tell(objection);
      },
    }),
  }),
});

const Desk = builder.objectRef<DeskRow>('Desk').implement({
  description: 'A desk as it stands now: its acts, and the procedures most used here first.',
  fields: (t) => ({
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({ type: Branch, nullable: true, resolve: ({ branch }) => branch }),
    acts: t.field({ type: [DeskActState], resolve: (desk) => acts.map((act) => ({ act, desk })) }),
    procedures: t.field({ type: [DeskProcedure], resolve: ({ procedures }) => [...procedures] }),
  }),
});

builder.queryField('desk', (t) =>
  t.field({
    type: Desk,
    allow: 'GUIDE',
    description: 'What may be done at a desk now, by the same rule that judges the acts themselves.',
    args: {
      place: t.arg({ type: PlaceKind, required: true, defaultValue: 'BRANCH' }),
      branch: t.arg.string({ description: 'Branch code, outside the HCC; left out, your own.' }),
    },
    resolve: async (_root, asked, context) => {
      const stand = standOf(context.caller, asked, context.pilot, permissionWords.GUIDE);
      const uses = await usesAt(stand, context);
      return deskOf(stand, uses, context.pilot, context);
    },
  }),
);

const rememberedMs = 90 * 86_400_000;

function usesAt({ branch }: Stand, { db, caller, now }: Context): Promise<ReadonlyMap<number, number>> {
  const spot = branch
    ? { branchId: branch.id }
    : { organisationId: organisationOf(caller, permissionWords.GUIDE) };
  return readProcedureUses(db, spot, new Date(now.getTime() - rememberedMs));
}

function deskOf(stand: Stand, uses: ReadonlyMap<number, number>, pilot: Pilot, context: Context): DeskRow {
  const { caller, now: at } = context;
  const phases = new Map<Act, Phase | undefined>();
  const judge = (act: Act, { procedure }: ProcedureAt) => {
    const side = sideOf(actorOf(caller, pilot));
    const { action } = deskActs[act];
    const question: PhaseQuestion = {
      place: stand.place,
      branch: named(stand.branch),
      procedure,
      side,
      at,
      action,
    };
    if (!phases.has(act)) phases.set(act, grantFor(pilot.phaseSettings, question)?.phase);
    return objectionTo(pilot.phaseSettings, question);
  };
  const procedures = pilot.procedures.all
    .flatMap((procedure) => procedureAt(procedure, at) ?? [])
    .map((found) => ({
      at: found,
      uses: uses.get(found.procedure.id) ?? 0,
      judged: {
        GUIDE: judge('GUIDE', found),
        ASSIST: judge('ASSIST', found),
        RECEIVE: judge('RECEIVE', found),
        HAND_OVER: judge('HAND_OVER', found),
        RETURN: judge('RETURN', found),
      },
    }))
    .toSorted((a, b) => b.uses - a.uses || a.at.procedure.ordinal - b.at.procedure.ordinal);
  return { ...stand, phases, procedures };
}

const allowedFor = (act: Act, { procedures }: DeskRow) => procedures.filter(({ judged }) => !judged[act]);
