import type { DossierRow } from '@tram-ho-so/db';
import {
  extensionChoices,
  type NextStep as Next,
  nextSteps,
  partOf,
  type StepFacts,
  stepParts,
} from '@tram-ho-so/domain/dossier-steps';
import { reasonsOf } from '@tram-ho-so/domain/reason-codes';
import { actorOf, named, usualPlace } from '../auth/acting.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { DossierEventKind, DossierStatus } from '../schema/enums.ts';
import { Refusal } from '../schema/refusal.ts';
import { stepFactsOf } from '../schema/step-facts.ts';
import { tell } from '../schema/tell.ts';
import { ExtensionChoice } from './extension-choice.ts';
import { factsOf } from './facts.ts';
import { ReasonCode, wordsOfReason } from './reason.ts';
import { formNumberOf } from './timeline.ts';

const StepPart = builder.enumType('StepPart', {
  description: 'A part of `StepSaidInput` that a step needs said.',
  values: stepParts,
});

type Offered = Next & { readonly facts: StepFacts };

export const NextStep = builder.objectRef<Offered>('NextStep').implement({
  description: 'A step as a screen offers it: a button, or a grey one that says why.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DossierEventKind }),
    to: t.expose('to', { type: DossierStatus, description: 'Status it leads to.' }),
    allowed: t.exposeBoolean('allowed'),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why you may not take it now.',
      resolve: ({ objection }) => objection && tell(objection),
    }),
    reasonRequired: t.exposeBoolean('reasonRequired'),
    reasons: t.field({
      type: [ReasonCode],
      description: 'Reasons to choose from.',
      resolve: ({ kind }) => reasonsOf[kind].map(wordsOfReason),
    }),
    asks: t.field({
      type: StepPart,
      nullable: true,
      description: 'What has to be said with it besides a reason.',
      resolve: ({ kind }) => partOf[kind],
    }),
    extensions: t.field({
      type: [ExtensionChoice],
      description: 'For `EXTENDED`: how far it may be extended, and what would then be promised.',
      resolve: ({ kind, facts }) => (kind === 'EXTENDED' ? extensionChoices(facts) : []),
    }),
    formNumber: t.string({
      nullable: true,
      description: 'Form that leaves the desk with it.',
      resolve: ({ kind }) => formNumberOf(kind),
    }),
  }),
});

export async function nextStepsOf(dossier: DossierRow, context: Context): Promise<Offered[]> {
  const facts = await stepFactsOf(await factsOf(dossier, context), context);
  return nextSteps(facts, askerOf(dossier, context)).map((next) => ({ ...next, facts }));
}

/** The viewer, standing where they usually stand: the post at the dossier's branch, everyone else at the centre. */
function askerOf(dossier: DossierRow, { caller, pilot }: Context) {
  const { branchId } = dossier;
  const place = usualPlace(caller, pilot, dossier);
  const standsAt = caller.kind === 'USER' ? (caller.branchId ?? branchId) : branchId;
  const branch = place === 'BRANCH' && standsAt !== null ? pilot.branches.byId.get(standsAt) : undefined;
  return { actor: actorOf(caller, pilot), place, branch: named(branch) };
}
