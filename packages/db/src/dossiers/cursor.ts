import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { DossierRow } from './dossier-row.ts';
import { type DossierSort, sortOf } from './sorts.ts';

/** The place of a dossier in a sorted list; it stays valid when the dossier is gone from it. */
export function cursorOf(sort: DossierSort, dossier: DossierRow): string {
  const place = sortOf(sort).keys.map((key) => key.of(dossier));
  return Buffer.from(JSON.stringify([sort, ...place])).toString('base64url');
}

/** The values of a cursor's sort keys; refuses one that was made for another sort. */
export function readCursor(sort: DossierSort, cursor: string, path: 'after' | 'before'): (string | number)[] {
  const place = parsed(cursor);
  const { keys } = sortOf(sort);
  if (
    !place ||
    place[0] !== sort ||
    place.length !== keys.length + 1 ||
    !place.slice(1).every(fitsIn(keys))
  ) {
    throw new InvalidInput(path, {
      vi: 'Dấu trang không thuộc danh sách này; hãy mở lại danh sách từ đầu.',
      en: 'The cursor does not belong to this list; start the list again.',
    });
  }
  return place.slice(1);
}

function parsed(cursor: string): (string | number)[] | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const plain = Array.isArray(place) && place.every((part) => ['string', 'number'].includes(typeof part));
    return plain ? (place as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

const fitsIn =
  (keys: readonly { readonly type: string }[]) =>
  (part: string | number, index: number): boolean => {
    const type = keys[index]?.type;
    if (type === 'int') return Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31;
    if (typeof part !== 'string' || part.includes('\0')) return false;
    return type === 'text' || part === 'infinity' || isMoment(part);
  };

/** A moment as a cursor writes it; the database knows no year 0 and no thirtieth of February. */
const isMoment = (part: string): boolean =>
  /^(?!0000)\d{4}-/.test(part) && !Number.isNaN(Date.parse(part)) && new Date(part).toISOString() === part;
