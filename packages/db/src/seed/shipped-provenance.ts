import type { Provenance } from '@tram-ho-so/domain/vocabulary';

const openings: readonly (readonly [string, Provenance])[] = [
  ['article', 'SOURCED'],
  ['sourced', 'SOURCED'],
  ['known', 'KNOWN'],
  ['computed', 'UNCERTAIN'],
  ['uncertain', 'UNCERTAIN'],
];

/** How far a shipped row may be trusted, by the word its note opens with. */
export function provenanceOf(note: string): Provenance {
  return openings.find(([opening]) => note.trim().startsWith(opening))?.[1] ?? 'UNCERTAIN';
}
