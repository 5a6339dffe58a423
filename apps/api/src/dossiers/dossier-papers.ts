import type { DossierRow, EventRow } from '@tram-ho-so/db';
import type { DossierEventKind } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { procedureOf } from '../schema/procedure-of.ts';
import { Dossier, Paper } from '../schema/refs.ts';
import { timelineOf } from './timeline.ts';

interface Checked {
  readonly paper: typeof Paper.$inferType;
  readonly thereAt: Date | null;
  readonly askedAt: Date | null;
}

const DossierPaper = builder.objectRef<Checked>('DossierPaper').implement({
  description: 'A paper of the procedure’s list, and what the books say of it in this dossier.',
  fields: (t) => ({
    paper: t.expose('paper', { type: Paper }),
    thereAt: t.expose('thereAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ticked at reception; null when it was not.',
    }),
    askedAt: t.expose('askedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last asked for; null when it never was.',
    }),
  }),
});

builder.objectField(Dossier, 'papers', (t) =>
  t.field({
    type: [DossierPaper],
    description: 'The list that was in force at reception, paper by paper.',
    resolve: (dossier, _args, context) => papersOf(dossier, context),
  }),
);

async function papersOf(dossier: DossierRow, context: Context): Promise<Checked[]> {
  const events = await timelineOf(dossier, context);
  const { papers } = procedureOf(dossier, context.pilot).version;
  return papers.map((paper) => ({
    paper,
    thereAt: lastNaming(events, paper.code, ['ACCEPTED']),
    askedAt: lastNaming(events, paper.code, ['CORRECTION_REQUESTED', 'SUPPLEMENT_REQUESTED']),
  }));
}

function lastNaming(
  events: readonly EventRow[],
  code: string,
  kinds: readonly DossierEventKind[],
): Date | null {
  const names = ({ kind, details }: EventRow) =>
    kinds.includes(kind) && Array.isArray(details?.papers) && details.papers.includes(code);
  return events.findLast(names)?.occurredAt ?? null;
}
