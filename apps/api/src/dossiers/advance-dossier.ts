import { appendEvent, type DossierRow, findDossierFacts, onCurrentPilot, type Pilot } from '@tram-ho-so/db';
import { takeStep } from '@tram-ho-so/domain/dossier-steps';
import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { reasonsOf } from '@tram-ho-so/domain/reason-codes';
import { InvalidInput as Invalid, UnknownDossier as Unknown } from '@tram-ho-so/domain/refusal';
import { dossierEventKindWords } from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, standOf, usualPlace } from '../auth/acting.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { DossierEventKind, PlaceKind } from '../schema/enums.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { recordingOf } from '../schema/recording.ts';
import { Dossier } from '../schema/refs.ts';
import {
  ClockExpired,
  ExtensionLimit,
  FeeUnpaid,
  IllegalStep,
  InvalidInput,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  PapersAlreadyHere,
  PapersElsewhere,
  PapersIncomplete,
  PapersNotArrived,
  PhaseNotAllowed,
  ReasonRequired,
  StaleDossier,
  SupplementAlreadyAsked,
  TermNotOver,
  UnknownBranch,
  UnknownDossier,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { stepFactsOf } from '../schema/step-facts.ts';
import { unrefused } from '../schema/unrefused.ts';
import { readSaid, StepSaidInput } from './step-said.ts';

const AdvanceDossierInput = builder.inputType('AdvanceDossierInput', {
  description: 'One step of a dossier; `Dossier.nextSteps` says which are open to you.',
  fields: (t) => ({
    dossier: t.id({ required: true }),
    seenVersion: t.int({ required: true, description: '`Dossier.version` as you saw it.' }),
    step: t.field({ type: DossierEventKind, required: true }),
    reasonCode: t.string({ description: 'One of `NextStep.reasons`.' }),
    note: t.string({
      description:
        'For colleagues, at most 1,000 characters; a text that holds a phone, an ID number or an e-mail address is refused.',
    }),
    place: t.field({
      type: PlaceKind,
      description:
        'Left out: the post at the dossier’s branch, or at the HCC where it has none; everyone else at the HCC.',
    }),
    branch: t.string({ description: 'Branch code.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'Left out: now.' }),
    said: t.field({ type: StepSaidInput }),
  }),
});

type Asked = typeof AdvanceDossierInput.$inferInput;

builder.mutationField('advanceDossier', (t) =>
  t.field({
    type: resultOf('AdvanceDossierResult', Dossier, [
      IllegalStep,
      StaleDossier,
      UnknownDossier,
      UnknownBranch,
      ReasonRequired,
      SupplementAlreadyAsked,
      ClockExpired,
      ExtensionLimit,
      PapersIncomplete,
      PapersNotArrived,
      PapersAlreadyHere,
      PapersElsewhere,
      TermNotOver,
      FeeUnpaid,
      PhaseNotAllowed,
      NotPermitted,
      OccurredInFuture,
      OccurredBeforeLast,
      InvalidInput,
    ]),
    allow: 'ADVANCE_DOSSIER',
    description: 'Takes one step of a dossier.',
    args: { input: t.arg({ type: AdvanceDossierInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onCurrentPilot(context.db, (pilot) => advance(input, pilot, context)),
  }),
);

async function advance(input: Asked, pilot: Pilot, context: Context): Promise<DossierRow> {
  const { db, caller, now } = context;
  const id = numericIdOf('Dossier', input.dossier);
  const facts =
    id === undefined ? undefined : await findDossierFacts(db, { id }, visibilityOf(caller, pilot), now);
  if (!facts) throw new Unknown(String(input.dossier).slice(0, 60));
  const { dossier } = facts;
  const what = dossierEventKindWords[input.step];
  const place = input.place ?? usualPlace(caller, pilot, dossier);
  const ofDossier = dossier.branchId === null ? undefined : pilot.branches.byId.get(dossier.branchId)?.code;
  const stand = standOf(caller, { place, branch: input.branch ?? ofDossier }, pilot, what);
  const step = {
    kind: input.step,
    actor: actorOf(caller, pilot),
    place: stand.place,
    branch: named(stand.branch),
    occurredAt: input.occurredAt ?? now,
    reason: input.reasonCode,
    expectedVersion: input.seenVersion,
    said: readSaid(input.said),
  };
  const taken = unrefused(takeStep(await stepFactsOf(facts, context), step));
  const told = { reasonCode: reasonOf(input), details: noteOf(input) };
  const recording = recordingOf(context, stand, what, told);
  return appendEvent(
    db,
    { id: dossier.id, version: input.seenVersion },
    { taken, recording },
    pilot.revision,
  );
}

/** A reason is one of the step's own, so that reasons can be counted. */
function reasonOf({ step, reasonCode }: Asked): string | null {
  if (!reasonCode) return null;
  const choices: readonly string[] = reasonsOf[step];
  if (choices.includes(reasonCode)) return reasonCode;
  const names = choices.join(', ') || '—';
  throw new Invalid(
    'reasonCode',
    { vi: 'Lý do không thuộc bước này.', en: 'The reason does not belong to this step.' },
    { vi: `Chọn một trong: ${names}.`, en: `Choose one of: ${names}.` },
  );
}

function noteOf({ note }: Asked): { note: string } | null {
  const text = note?.trim();
  if (!text) return null;
  const objection = objectionToNote('note', text, 1000);
  if (objection) throw objection;
  return { note: text };
}
