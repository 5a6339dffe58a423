import { indexOfIdNumber, indexOfPhone, indexOfPhoneTail, indexOfTrigram } from '../owners/owner-row.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Clauses } from './clauses.ts';
import type { Search } from './search.ts';

/** Above every character of a code. */
const afterCodes = '~';

/** Writes a search for codes as a condition, and one for a person as the condition its owner row must meet. */
export function narrowToSearch(clauses: Clauses, search: Search, keys: PersonalKeys): string | undefined {
  const { and, value } = clauses;
  const starting = (column: string, text: string) =>
    and(`${column} >= ${value(text)} AND ${column} < ${value(text + afterCodes)}`);
  switch (search.kind) {
    case 'CODE':
      and(`d.code = ${value(search.code)}`);
      return undefined;
    case 'CODE_PREFIX':
      starting('d.code', search.prefix);
      return undefined;
    case 'CODE_TAIL':
      starting(`substr(d.code, strpos(d.code, '-') + 1)`, search.tail);
      return undefined;
    case 'NOTHING':
      and('false');
      return undefined;
    case 'ID_NUMBER':
      return `o.id_number_index = ${value(indexOfIdNumber(keys, search.idNumber))}`;
    case 'PHONE':
      return `o.phone_index = ${value(indexOfPhone(keys, search.phone))}`;
    case 'PHONE_TAIL':
      return `o.phone_tail_index = ${value(indexOfPhoneTail(keys, search.tail))}`;
    case 'NAME':
      return `o.name_tokens @> ${value(search.trigrams.map((trigram) => indexOfTrigram(keys, trigram)))}::int[]`;
  }
}
