import { refusalCatalogue } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { type Told, tell } from '../schema/tell.ts';

const ErrorInfo = builder.objectRef<Told>('ErrorInfo').implement({
  description: 'A refusal that may be met, with an example of what it says.',
  fields: (t) => ({
    code: t.exposeString('code'),
    type: t.exposeString('name', { description: 'Its type in the unions of answers.' }),
    message: t.exposeString('vi'),
    messageEn: t.exposeString('en'),
    fix: t.string({ nullable: true, resolve: ({ fix }) => fix?.vi }),
    fixEn: t.string({ nullable: true, resolve: ({ fix }) => fix?.en }),
  }),
});

builder.queryField('errorCatalog', (t) =>
  t.field({
    type: [ErrorInfo],
    allow: 'READ_CATALOGUE',
    description: 'Every refusal, with an example; for documentation and translation.',
    resolve: () =>
      refusalCatalogue.map((refusal) => tell(refusal)).sort((a, b) => a.code.localeCompare(b.code)),
  }),
);
