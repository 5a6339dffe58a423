import { type DossierFilter, type DossierRow, listDossiers, printOwners } from '@tram-ho-so/db';
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

/** A thousand rows are about forty pages and take the printing thread a few seconds. */
export const longestRegister = 5_000;

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
  const { rows, hasNextPage } = await listDossiers(db, {
    filter,
    visibility: visibilityOf(caller, pilot),
    now,
    searchOwners: false,
    sort: 'RECEIVED_DESC',
    page: { first: longestRegister },
  });
  if (hasNextPage) return tooLong();
  const dossiers: DossierRow[] = rows.map(({ dossier }) => dossier).reverse();
  const owners = await printOwners(db, {
    dossierIds: dossiers.map(({ id }) => id),
    shown,
    actor: recorderOf(caller),
    conditions: { ...filter },
    now,
  });
  const facts = form06Facts({ pilot, filter, dossiers, owners }, { languages, now, ownerShown: shown });
  return printer.print<typeof layouts, '06'>(layoutsModule, '06', facts);
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
