import type { AddFeeInput, FeeCollectAt, FeeKind } from '../../api/generated/graphql.ts';
import { amountOf } from '../steps/said-draft.ts';

/** A fee while it is typed. */
export interface FeeDraft {
  readonly kind: FeeKind;
  readonly amount: string;
  readonly basis: string;
  readonly collectAt: FeeCollectAt;
}

interface FeeSource {
  readonly id: string;
  readonly version: number;
  readonly fees: readonly unknown[];
  readonly procedure: { readonly feeVnd: number | null; readonly feeBasis: string | null };
}

/** The first fee of a dossier is most often the one its procedure names. */
export function emptyFee(
  { fees, procedure }: Pick<FeeSource, 'fees' | 'procedure'>,
  open: readonly FeeCollectAt[],
): FeeDraft {
  const listed = fees.length === 0 && procedure.feeVnd ? procedure : undefined;
  return {
    kind: 'LE_PHI',
    amount: listed ? String(listed.feeVnd) : '',
    basis: listed?.feeBasis ?? '',
    collectAt: open[0] ?? 'RETURN',
  };
}

/** What a fee cannot be recorded without. */
export const missingInFee = ({ amount, basis }: FeeDraft): readonly ('amount' | 'basis')[] => [
  ...(amountOf(amount) > 0 ? [] : (['amount'] as const)),
  ...(basis.trim() ? [] : (['basis'] as const)),
];

export const feeInput = (
  { id, version }: Pick<FeeSource, 'id' | 'version'>,
  { kind, amount, basis, collectAt }: FeeDraft,
): AddFeeInput => ({
  dossier: id,
  seenVersion: version,
  kind,
  amountVnd: amountOf(amount),
  basis: basis.trim(),
  collectAt,
});
