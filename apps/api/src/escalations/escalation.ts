import { type EscalationRow, readEscalations } from '@tram-ho-so/db';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { globalId } from '../schema/global-id.ts';
import { Dossier } from '../schema/refs.ts';

export const Escalation = builder.objectRef<EscalationRow>('Escalation').implement({
  description: 'A promise that came to a step of remaining time while its clock ran. Raised once.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Escalation', id) }),
    hours: t.exposeInt('hours', {
      description: 'Working hours that were left, 8 being one working day; 0 or less: due and late.',
    }),
    ofExtendedPromise: t.boolean({
      description: 'Of the promise as extended; else of the promise first given.',
      resolve: ({ promise }) => promise === 1,
    }),
    reachedAt: t.expose('reachedAt', { type: 'DateTime', description: 'When the promise came to it.' }),
    raisedAt: t.expose('raisedAt', {
      type: 'DateTime',
      description: 'When it was raised; later after downtime.',
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'The promise it was raised for.' }),
  }),
});

/** The escalations of dossiers, read once for a request. */
export const escalationsOf = batched<number, EscalationRow[]>((ids, { db }) => readEscalations(db, ids));

builder.objectFields(Dossier, (t) => ({
  escalations: t.field({
    type: [Escalation],
    description: 'Steps of remaining time that its promise came to, in the order they were raised.',
    resolve: async ({ id }, _args, context) => (await escalationsOf(context)(id)) ?? [],
  }),
}));
