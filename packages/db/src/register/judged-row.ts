import type { RegisterFacts, RowRemark } from '@tram-ho-so/domain/register-row';
import type { RowDigest } from './row-digest.ts';

/** A row that is in order so far: it has not been compared with the books yet. */
export type Candidate = {
  readonly row: number;
  readonly facts: RegisterFacts;
  readonly digest: RowDigest;
  readonly remarks: readonly RowRemark[];
};

/** What came of a row. */
export type JudgedRow = {
  readonly row: number;
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly remarks: readonly RowRemark[];
};
