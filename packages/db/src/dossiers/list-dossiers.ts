import type { Db } from '../db.ts';
import { ask } from '../pool/ask.ts';
import { createClauses } from './clauses.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { type DossierRow, dossierColumns } from './dossier-row.ts';
import { narrow, type Selection } from './selection.ts';
import { type DossierSort, sortOf } from './sorts.ts';

/** So many from the start or after a place, or so many from the end or before a place. */
export type PageAsked =
  | { readonly first: number; readonly after?: string | null | undefined }
  | { readonly last: number; readonly before?: string | null | undefined };

export interface ListAsked extends Selection {
  readonly sort: DossierSort;
  readonly page: PageAsked;
}

export interface DossierPage {
  readonly rows: readonly { readonly cursor: string; readonly dossier: DossierRow }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** How many dossiers from the head of the list are looked through for a name before its index is asked. */
const walk = 5_000;

/** One page of the dossiers a caller may see. The cost is that of the page, wherever in the list it lies. */
export async function listDossiers(db: Db, asked: ListAsked): Promise<DossierPage> {
  const { page } = asked;
  const wanted = 'first' in page ? page.first : page.last;
  const found = await findRows(db, asked, wanted + 1);
  const more = found.length > wanted;
  const kept = more ? found.slice(0, wanted) : found;
  const rows = ('first' in page ? kept : kept.reverse()).map((dossier) => ({
    // Most callers ask for the last one's only.
    get cursor() {
      return cursorOf(asked.sort, dossier);
    },
    dossier,
  }));
  return 'first' in page
    ? { rows, hasNextPage: more, hasPreviousPage: page.after != null }
    : { rows, hasNextPage: page.before != null, hasPreviousPage: more };
}

async function findRows(db: Db, asked: ListAsked, limit: number): Promise<DossierRow[]> {
  const pilot = await db.pilotBook.current();
  const clauses = createClauses();
  const { ownerMust, isName } = narrow(clauses, asked, pilot, db.personalKeys);
  fromPlace(clauses, asked);
  const order = orderOf(asked);
  const rest = `ORDER BY ${order} LIMIT ${clauses.value(limit)}`;
  const find = (text: string) => ask<DossierRow>(db, text, clauses.values);
  if (!ownerMust) return find(`SELECT ${dossierColumns} FROM dossiers d WHERE ${clauses.where()} ${rest}`);
  if (isName) {
    const near = await find(
      `SELECT ${dossierColumns} FROM (SELECT * FROM dossiers d WHERE ${clauses.where()} ORDER BY ${order} LIMIT ${walk}) d
       JOIN dossier_owners o ON o.dossier_id = d.id WHERE ${ownerMust} ${rest}`,
    );
    if (near.length === limit) return near;
  }
  return find(
    `WITH owned AS MATERIALIZED (SELECT o.dossier_id FROM dossier_owners o WHERE ${ownerMust})
     SELECT ${dossierColumns} FROM owned JOIN dossiers d ON d.id = owned.dossier_id WHERE ${clauses.where()} ${rest}`,
  );
}

/** Rows after a place are greater in the list's order; one comparison of whole keys, so that an index can start there. */
function fromPlace({ and, value }: ReturnType<typeof createClauses>, { sort, page }: ListAsked): void {
  const [path, cursor] =
    'first' in page ? (['after', page.after] as const) : (['before', page.before] as const);
  if (cursor == null) return;
  const { keys } = sortOf(sort);
  const place = readCursor(sort, cursor, path);
  const left = keys.map(({ expression }) => expression).join(', ');
  const right = keys.map(({ type }, index) => `${value(place[index])}::${type}`).join(', ');
  and(`(${left}) ${runsUp(sort, page) ? '>' : '<'} (${right})`);
}

function orderOf({ sort, page }: ListAsked): string {
  const direction = runsUp(sort, page) ? 'ASC' : 'DESC';
  return sortOf(sort)
    .keys.map(({ expression }) => `${expression} ${direction}`)
    .join(', ');
}

/** A page from the end is read backwards and turned round. */
const runsUp = (sort: DossierSort, page: PageAsked): boolean =>
  (sortOf(sort).direction === 'ASC') === 'first' in page;
