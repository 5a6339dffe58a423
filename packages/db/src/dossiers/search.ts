import { isDossierCode } from '@tram-ho-so/domain/dossier-code';
import { normalisedIdNumber, normalisedPhone, queryTrigrams } from '@tram-ho-so/domain/personal-data';

/** What a text in the search box asks for. */
export type Search =
  | { readonly kind: 'CODE'; readonly code: string }
  | { readonly kind: 'CODE_PREFIX'; readonly prefix: string }
  | { readonly kind: 'CODE_TAIL'; readonly tail: string }
  | { readonly kind: 'ID_NUMBER'; readonly idNumber: string }
  | { readonly kind: 'PHONE'; readonly phone: string }
  | { readonly kind: 'PHONE_TAIL'; readonly tail: string }
  | { readonly kind: 'NAME'; readonly trigrams: readonly string[] }
  | { readonly kind: 'NOTHING' };

/** The kinds that look at a person; the others look at codes only. */
export const looksAtPerson = {
  CODE: false,
  CODE_PREFIX: false,
  CODE_TAIL: false,
  ID_NUMBER: true,
  PHONE: true,
  PHONE_TAIL: true,
  NAME: true,
  NOTHING: false,
} as const satisfies Record<Search['kind'], boolean>;

/** Reads a search text: digits may be a phone, its tail, an ID number or the date in a code; letters are a name. */
export function readSearch(text: string): Search {
  const asked = text.trim();
  const code = asked.toUpperCase();
  if (isDossierCode(code)) return { kind: 'CODE', code };
  if (/^\d{4}$/.test(asked)) return { kind: 'PHONE_TAIL', tail: asked };
  const idNumber = normalisedIdNumber(asked);
  if (idNumber && !asked.includes('-')) return { kind: 'ID_NUMBER', idNumber };
  const phone = asked.includes('-') ? undefined : normalisedPhone(asked);
  if (phone) return { kind: 'PHONE', phone };
  if (/^\d{6,8}(-\d*)?$/.test(asked)) return { kind: 'CODE_TAIL', tail: asked };
  if (/^(\d{3}\.|[HG]\d{2})[\dHG.]*(-\d*){0,2}$/.test(code)) return { kind: 'CODE_PREFIX', prefix: code };
  const trigrams = queryTrigrams(asked);
  return trigrams.length > 0 ? { kind: 'NAME', trigrams } : { kind: 'NOTHING' };
}
