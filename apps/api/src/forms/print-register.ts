import {
  type Db,
  type DossierFilter,
  type DossierRow,
  listDossiers,
  printOwners,
  type Selection,
} from '@tram-ho-so/db';
import { InvalidInput, NotPermitted, type Refusal } from '@tram-ho-so/domain/refusal';
import { type Caller, may } from '../auth/caller.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { rolesThatMay } from '../auth/permissions.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Languages } from '../pdf/document.ts';
import { form06Facts } from './facts/form-06-facts.ts';
import type { layouts } from './layouts.ts';
import { layoutsModule, type PrintParts } from './print-form.ts';

/** About 420 pages, which take the printing thread a few seconds. */
const longestRegister = 5_000;

export interface RegisterAsked {
  readonly filter: DossierFilter;
  readonly shown: 'FULL' | 'MASKED';
  readonly languages: Languages;
  readonly caller: Caller;
  readonly now: Date;
}

/** Prints the register (form 06) of the dossiers that a filter of the list finds, oldest first; never a part of them. */
export async function printRegister(
  { db, printer }: PrintParts,
  { filter, shown, languages, caller, now }: RegisterAsked,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  if (shown === 'FULL' && !may(caller, 'REVEAL_OWNER'))
    return new NotPermitted(permissionWords.REVEAL_OWNER, rolesThatMay('REVEAL_OWNER'));
  const pilot = await db.pilotBook.current();
  const found = await allOf(db, {
    filter,
    visibility: visibilityOf(caller, pilot),
    now,
    searchOwners: false,
  });
  if (!found) return tooLong();
  const dossiers = found.reverse();
  const owners = await printOwners(db, {
    dossierIds: dossiers.map(({ id }) => id),
    shown,
    actor: recorderOf(caller),
    conditions: Object.entries(filter).map(([name, value]) => `${name}=${[value].flat().join(',')}`),
    now,
  });
  const facts = form06Facts({ pilot, filter, dossiers, owners }, { languages, now, ownerShown: shown });
  return printer.print<typeof layouts, '06'>(layoutsModule, '06', facts);
}

/** Newest first, a page at a time so that other requests get their turn; nothing when there are too many. */
async function allOf(db: Db, selection: Selection): Promise<DossierRow[] | undefined> {
  const found: DossierRow[] = [];
  let after: string | undefined;
  do {
    const page = { first: 500, after };
    const { rows, hasNextPage } = await listDossiers(db, { ...selection, sort: 'RECEIVED_DESC', page });
    found.push(...rows.map(({ dossier }) => dossier));
    after = hasNextPage ? rows.at(-1)?.cursor : undefined;
    if (found.length > longestRegister || (after && found.length === longestRegister)) return undefined;
  } while (after);
  return found;
}

function tooLong(): Refusal {
  const most = longestRegister;
  return new InvalidInput(
    'filter',
    {
      vi: `Sổ có hơn ${most.toLocaleString('vi-VN')} hồ sơ, quá dài để in một lần.`,
      en: `The register has more than ${most.toLocaleString('en')} dossiers, too many to print at once.`,
    },
    { vi: 'Thu hẹp khoảng ngày hoặc chọn một bưu cục.', en: 'Narrow the period, or choose one branch.' },
  );
}
