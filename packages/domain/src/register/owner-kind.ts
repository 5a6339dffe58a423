import { foldedForMatch } from '../personal-data/unaccent.ts';
import type { OwnerKind } from '../vocabulary.ts';

/** How the names of organisations begin, without diacritics. */
const beginnings: readonly (readonly [RegExp, OwnerKind])[] = [
  [/^(cong ty|cty|doanh nghiep|chi nhanh|tap doan)\b/, 'ENTERPRISE'],
  [/^(ho kinh doanh|hkd|ho ca the)\b/, 'HOUSEHOLD_BUSINESS'],
  [/^(uy ban|ubnd|so|phong|cong an|chi cuc|ban quan ly) /, 'STATE_BODY'],
  [/^(truong|hop tac xa|htx|hoi|to chuc|trung tam|lien minh|quy) /, 'ORGANISATION'],
];

/** The kind of an owner, guessed from the name; the form has no column for it. */
export function ownerKindOf(name: string): OwnerKind {
  const folded = foldedForMatch(name);
  return beginnings.find(([beginning]) => beginning.test(folded))?.[1] ?? 'CITIZEN';
}
