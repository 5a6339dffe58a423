import type { Provenance } from '../../api/generated/graphql.ts';
import { words } from '../../api/generated/words.ts';
import { useWord } from '../../i18n/use-word.ts';
import { Tag } from '../Tag.tsx';

const doubted: ReadonlySet<Provenance> = new Set(['UNCERTAIN', 'RECONSTRUCTED', 'ASSUMED']);

/** How far one fact may be trusted, in a word; amber when it may not be taken as official. */
export function TrustTag({ provenance }: { provenance: Provenance }) {
  const word = useWord();
  return (
    <Tag tone={doubted.has(provenance) ? 'amber' : 'plain'} title={words.Provenance[provenance].meaning}>
      {word('Provenance', provenance)}
    </Tag>
  );
}
