import type { DossierRow } from '@tram-ho-so/db';
import type { PlaceKind as Place } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { PlaceKind } from './enums.ts';
import { rowOf } from './pilot-row.ts';
import { Branch, Dossier } from './refs.ts';

/** Where an entry comes from. */
export type Source = 'COUNTER' | 'POST' | 'CLOCK' | 'FEE' | 'GUIDANCE';

/** Something in a dossier's life, from whatever book it is kept in. */
export interface Entry {
  /** The type that tells more of it. */
  readonly type: string;
  readonly at: Date;
  readonly source: Source;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Null when the product itself did it. */
  readonly actor: string | null;
  readonly place: Place | null;
  readonly branchId: number | null;
  readonly note: string | null;
  readonly formNumber: string | null;
}

const JournalSource = builder.enumType('JournalSource', {
  description: 'Which book an entry comes from.',
  values: {
    COUNTER: { description: 'Tiếp nhận và giải quyết | Reception and settlement.' },
    POST: { description: 'Bưu điện | Carriage by the post.' },
    CLOCK: { description: 'Thời hạn | The promise: extended, recounted, near its end.' },
    FEE: { description: 'Phí, lệ phí | State fees.' },
    GUIDANCE: { description: 'Hướng dẫn | Guidance at a branch.' },
  },
});

export const JournalEntry = builder.interfaceRef<Entry>('JournalEntry').implement({
  description:
    'Something in a dossier’s life, from the counter, the post, the clock, the fees or the guidance.',
  resolveType: ({ type }) => type,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    source: t.expose('source', { type: JournalSource }),
    titleVi: t.exposeString('titleVi'),
    titleEn: t.exposeString('titleEn'),
    actor: t.exposeString('actor', { nullable: true }),
    place: t.expose('place', { type: PlaceKind, nullable: true }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    note: t.exposeString('note', { nullable: true }),
    formNumber: t.exposeString('formNumber', { nullable: true, description: 'e.g. `01`.' }),
  }),
});

/** Of one moment, the counter tells first. */
const rank = { COUNTER: 0, CLOCK: 1, FEE: 2, GUIDANCE: 3, POST: 4 } as const satisfies Record<Source, number>;

/** An entry that tells no more than the interface does. */
export const plainEntry = 'PlainEntry';

builder.objectRef<Entry>(plainEntry).implement({
  description: 'An entry that tells no more than this.',
  interfaces: [JournalEntry],
});

type Read = (dossier: DossierRow, context: Context) => Promise<readonly Entry[]>;

const books: Read[] = [];

/** Adds a book to every dossier's journal; it reads for all the dossiers of a request at once. */
export function journalBook(read: Read): void {
  books.push(read);
}

builder.objectFields(Dossier, (t) => ({
  journal: t.field({
    type: [JournalEntry],
    description: 'Everything of its life in one list, in the order it happened.',
    resolve: async (dossier, _args, context) => {
      const entries = await Promise.all(books.map((read) => read(dossier, context)));
      return entries
        .flat()
        .sort((a, b) => a.at.getTime() - b.at.getTime() || rank[a.source] - rank[b.source]);
    },
  }),
}));
