import { disableKey } from '@tram-ho-so/db';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { InvalidInput, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { refused } from './account-input.ts';
import { ApiKey } from './api-key.ts';

builder.mutationField('disableApiKey', (t) =>
  t.field({
    type: resultOf('DisableApiKeyResult', ApiKey, [NotPermitted, InvalidInput]),
    allow: 'MANAGE_PEOPLE',
    description: 'Stops a key at its next request; a key is never opened again.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db, caller, now }) => {
      const key = await disableKey(db, numericIdOf('ApiKey', id) ?? 0, recorderOf(caller), now);
      if (!key) throw refused('id', 'Không có khóa này.', 'There is no such key.');
      return key;
    },
  }),
);
