import type { RowOf } from '../../api/record-types.ts';
import { useRows } from '../../api/use-records.ts';
import type { Asked } from '../../ui/PageBody.tsx';

/** Where a person may be put. */
export interface UserChoices {
  readonly organisations: readonly RowOf<'organisations'>[];
  readonly branches: readonly RowOf<'branches'>[];
}

/** Both lists of the account form, as one question. */
export function useUserChoices(enabled: boolean): Asked & { data: UserChoices | undefined } {
  const organisations = useRows('organisations', {}, { enabled });
  const branches = useRows('branches', {}, { enabled });
  return {
    data:
      organisations.data && branches.data
        ? { organisations: organisations.data, branches: branches.data }
        : undefined,
    error: organisations.error ?? branches.error,
    refetch: () => Promise.all([organisations.refetch(), branches.refetch()]),
  };
}
