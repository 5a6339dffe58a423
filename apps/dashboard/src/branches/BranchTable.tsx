import useMediaQuery from '@mui/material/useMediaQuery';
import type { BranchesQuery } from '../api/generated/graphql.ts';
import { BranchCards } from './BranchCards.tsx';
import { BranchRows } from './BranchRows.tsx';

export type ListedBranch = BranchesQuery['branches'][number];

export interface BranchTableProps {
  branches: readonly ListedBranch[];
  marked: string | null;
  onMark: (code: string | null) => void;
}

/** Rows on a desk, cards in a hand. */
export function BranchTable(props: BranchTableProps) {
  const narrow = useMediaQuery('(max-width: 899px)');
  return narrow ? <BranchCards {...props} /> : <BranchRows {...props} />;
}
