import type { PlaceKind, ReturnChannel } from '@tram-ho-so/domain/vocabulary';

/** Where the post brings a result of a dossier it helped with; null: it carries none. */
export const carriedTo = {
  HOME_BCCI: 'HOME',
  AT_BRANCH: 'BRANCH',
  AT_HCC: null,
  ONLINE: null,
} as const satisfies Record<ReturnChannel, PlaceKind | null>;
