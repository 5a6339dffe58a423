import type { Origin } from '../api/generated/graphql.ts';
import { useWord } from '../i18n/use-word.ts';
import { Tag, type Tone } from '../ui/Tag.tsx';

const tones = { LIVE: 'plain', IMPORTED: 'plain', SIMULATED: 'amber' } as const satisfies Record<
  Origin,
  Tone
>;

/** Where a row came from; what is simulated is amber everywhere. */
export function OriginTag({ origin }: { readonly origin: Origin }) {
  const word = useWord();
  return <Tag tone={tones[origin]}>{word('Origin', origin)}</Tag>;
}
