import type { DossierRow } from '@tram-ho-so/db';
import { type NextStep as Next, nextSteps } from '@tram-ho-so/domain/dossier-steps';
import { reasonsOf } from '@tram-ho-so/domain/reason-codes';
import { actorOf, named, usualPlace } from '../auth/acting.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { DossierEventKind, DossierStatus } from '../schema/enums.ts';
import { Refusal } from '../schema/refusal.ts';
import { tell } from '../schema/tell.ts';
import { factsOf } from './facts.ts';
import { ReasonCode, wordsOfReason } from './reason.ts';
import { stepFactsOf } from './step-facts.ts';
import { formNumberOf } from './timeline.ts';

export const NextStep = builder.objectRef<Next>('NextStep').implement({
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
    formNumber: t.string({
      nullable: true,
      description: 'Form that leaves the desk with it.',
      resolve: ({ kind }) => formNumberOf(kind),
    }),
  }),
});

export async function nextStepsOf(dossier: DossierRow, context: Context): Promise<Next[]> {
  const facts = await stepFactsOf(await factsOf(dossier, context), context);
  return nextSteps(facts, askerOf(dossier, context));
}

/** The viewer, standing where they usually stand: the post at the dossier's branch, everyone else at the centre. */
function askerOf(dossier: DossierRow, { caller, pilot }: Context) {
  const { branchId } = dossier;
  const place = usualPlace(caller, pilot, dossier);
  const standsAt = caller.kind === 'USER' ? (caller.branchId ?? branchId) : branchId;
  const branch = place === 'BRANCH' && standsAt !== null ? pilot.branches.byId.get(standsAt) : undefined;
  return { actor: actorOf(caller, pilot), place, branch: named(branch) };
}
