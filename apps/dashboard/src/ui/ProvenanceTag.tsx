import type { Origin, Provenance } from '../api/generated/graphql.ts';
import { words } from '../api/generated/words.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { Tag } from './Tag.tsx';

/** How far a fact may be trusted; a sourced or known fact needs no tag. */
export function ProvenanceTag({ provenance, note }: { provenance: Provenance; note?: string }) {
  const word = useWord();
  const { locale } = useFormat();
  if (provenance === 'SOURCED' || provenance === 'KNOWN') return null;
  const reconstructed =
    locale === 'vi' ? 'Dựng lại, không phải danh mục chính thức' : 'Reconstructed, not an official list';
  return (
    <Tag tone="amber" title={note ?? words.Provenance[provenance].meaning}>
      {provenance === 'RECONSTRUCTED' ? reconstructed : word('Provenance', provenance)}
    </Tag>
  );
}

/** Where a row came from; what the product recorded itself needs no tag. */
export function OriginTag({ origin }: { origin: Origin }) {
  const word = useWord();
  if (origin === 'LIVE') return null;
  return <Tag tone={origin === 'SIMULATED' ? 'amber' : 'plain'}>{word('Origin', origin)}</Tag>;
}
