import type { GetListParams } from 'react-admin';
import { ask } from '../../api/ask.ts';
import type { CreateUserInput, UpdateUserInput } from '../../api/generated/graphql.ts';
import { recordOf } from '../../api/not-there.ts';
import { written } from '../../api/refused.ts';
import { type ResourceData, whole } from '../../api/resource-data.ts';
import { createUserMutation, updateUserMutation, usersQuery } from './user-queries.ts';

/** Accounts of people; the contract gives them only all together. */
export const userData = {
  list: async ({ signal }: GetListParams) => whole((await ask(usersQuery, {}, signal)).users),
  one: async (id: string, signal?: AbortSignal) => {
    const { users } = await ask(usersQuery, {}, signal);
    return recordOf(
      users.find((user) => user.id === id),
      id,
    );
  },
  create: async (input: CreateUserInput) => written((await ask(createUserMutation, { input })).createUser),
  update: async (input: UpdateUserInput) => written((await ask(updateUserMutation, { input })).updateUser),
} satisfies ResourceData;
