import type { ExtensionChoice as Choice } from '@tram-ho-so/domain/dossier-steps';
import { builder } from '../schema/builder.ts';

export const ExtensionChoice = builder.objectRef<Choice>('ExtensionChoice').implement({
  description:
    'An extension within the limit, with the promise it would give; the server counts, nobody types a date.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'Send it as `said.extensionDays`.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'The promise as it would be.' }),
    sentence: t.string({ resolve: ({ said }) => said.vi }),
    sentenceEn: t.string({ resolve: ({ said }) => said.en }),
  }),
});
