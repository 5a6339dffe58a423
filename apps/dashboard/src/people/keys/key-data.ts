import type { GetListParams } from 'react-admin';
import { ask } from '../../api/ask.ts';
import type { CreateApiKeyInput } from '../../api/generated/graphql.ts';
import { written } from '../../api/refused.ts';
import { type ResourceData, whole } from '../../api/resource-data.ts';
import { createKeyMutation, keysQuery } from './key-queries.ts';

/** Keys of partner software; only a key just made comes with its secret. */
export const keyData = {
  list: async ({ signal }: GetListParams) => whole((await ask(keysQuery, {}, signal)).apiKeys),
  create: async (input: CreateApiKeyInput) => {
    const { key, secret } = written((await ask(createKeyMutation, { input })).createApiKey);
    return { ...key, secret };
  },
} satisfies ResourceData;
