import { type RowRemark, remark } from './remarks.ts';

/** An accepted row of the same file: its number, and its content or a hash of it. */
export interface EarlierRow {
  readonly row: number;
  readonly content: string;
}

/**
 * Judges a row whose code an earlier row of the file, or the books, may already have: the first wins, the same content
 * again is unchanged, and another content is rejected.
 */
export function judgeRepeat(
  content: string,
  earlier: EarlierRow | undefined,
  recorded: { readonly content: string | null } | undefined,
): 'NEW' | 'UNCHANGED' | RowRemark {
  if (earlier)
    return earlier.content === content ? 'UNCHANGED' : remark('DUPLICATE_CODE', 'code', String(earlier.row));
  if (!recorded) return 'NEW';
  return recorded.content === content ? 'UNCHANGED' : remark('CODE_ON_OTHER_DOSSIER', 'code');
}
