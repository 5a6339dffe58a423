import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import type { UpdateBranchInput } from '../api/generated/graphql.ts';
import { recordOf } from '../api/not-there.ts';
import { written } from '../api/refused.ts';
import { type ResourceData, whole } from '../api/resource-data.ts';
import { branchesQuery, branchQuery, updateBranchMutation } from './branch-queries.ts';

/** Postal points; a point's code is its id, as in the address. */
export const branchData = {
  list: async ({ signal }: GetListParams) => {
    const { branches } = await ask(branchesQuery, {}, signal);
    return whole(branches.map((branch) => recordOf(branch, branch.code)));
  },
  one: async (code: string, signal?: AbortSignal) =>
    recordOf((await ask(branchQuery, { code }, signal)).branch, code),
  update: async (input: UpdateBranchInput) => {
    const branch = written((await ask(updateBranchMutation, { input })).updateBranch);
    return recordOf(branch, branch.code);
  },
} satisfies ResourceData;
