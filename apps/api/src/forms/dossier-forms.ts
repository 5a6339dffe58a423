import type { DossierRow, EventRow } from '@tram-ho-so/db';
import { type DossierForm as Form, formTitles } from '@tram-ho-so/domain/forms';
import { builder } from '../schema/builder.ts';
import { timelines } from '../schema/dossier-events.ts';
import { Dossier } from '../schema/refs.ts';
import { Refusal } from '../schema/refusal.ts';
import { tell } from '../schema/tell.ts';
import { formsFor } from './question-of.ts';

interface Offered extends Form<EventRow> {
  readonly dossier: DossierRow;
}

const DossierForm = builder.objectRef<Offered>('DossierForm').implement({
  description: 'A form of Circular 01/2018/TT-VPCP of one dossier: where to print it, or why not.',
  fields: (t) => ({
    number: t.exposeString('number', { description: '`01` to `05`.' }),
    titleVi: t.string({ resolve: ({ number }) => formTitles[number].vi }),
    titleEn: t.string({ resolve: ({ number }) => formTitles[number].en }),
    available: t.boolean({ resolve: ({ objection }) => objection === undefined }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why you cannot print it now.',
      resolve: ({ objection }) => objection && tell(objection),
    }),
    url: t.string({
      nullable: true,
      description:
        'Path of the PDF, for the session or key that asks; add `lang=bilingual` for English under the Vietnamese. Printing is recorded.',
      resolve: (form) => (form.objection ? null : urlOf(form)),
    }),
    issuedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the act happened that made it.',
      resolve: ({ event }) => event?.occurredAt,
    }),
    eventVersion: t.int({
      nullable: true,
      description: '`TimelineEvent.version` of that act; tells two requests (02) apart.',
      resolve: ({ event }) => event?.version,
    }),
  }),
});

function urlOf({ number, event, dossier }: Offered): string {
  const which = number === '02' && event ? `?event=${event.version}` : '';
  return `/api/forms/${number}/${encodeURIComponent(dossier.code)}.pdf${which}`;
}

builder.objectField(Dossier, 'forms', (t) =>
  t.field({
    type: [DossierForm],
    description: 'Its forms 01 to 05 now: those that can be printed, and why the others cannot.',
    resolve: async (dossier, _args, context) => {
      const { pilot, caller, now } = context;
      const events = (await timelines(context)(dossier.id)) ?? [];
      return formsFor({ dossier, events, pilot, caller, now }).map((form) => ({ ...form, dossier }));
    },
  }),
);
