import type { RefusalText } from '../../api/refusal.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** Why an act is not possible now, in grey, then the way out. */
export function WhyNot({ refusal }: { readonly refusal: RefusalText | null | undefined }) {
  const english = useFormat().locale === 'en';
  if (!refusal) return null;
  const said = english ? [refusal.messageEn, refusal.fixEn] : [refusal.message, refusal.fix];
  return <small style={{ color: 'var(--muted)', fontSize: 13 }}>{said.filter(Boolean).join(' ')}</small>;
}
