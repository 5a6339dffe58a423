import { createKey } from '@tram-ho-so/db';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { KeyScope } from '../schema/enums.ts';
import { InvalidInput, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { checkedName, refused } from './account-input.ts';
import { ApiKey, type ApiKeyRow } from './api-key.ts';

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'A key for a partner’s program.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Whose program it is for.' }),
    organisation: t.string({ required: true, description: 'Organisation code it acts for.' }),
    scopes: t.field({ type: [KeyScope], required: true }),
    expiresAt: t.field({ type: 'DateTime' }),
  }),
});

interface Created {
  readonly key: ApiKeyRow;
  readonly secret: string;
}

const CreatedApiKey = builder.objectRef<Created>('CreatedApiKey').implement({
  description: 'A new key with its secret, which is shown this once.',
  fields: (t) => ({
    key: t.expose('key', { type: ApiKey }),
    secret: t.exposeString('secret', { description: 'Send it as `Authorization: Bearer <secret>`.' }),
  }),
});

builder.mutationField('createApiKey', (t) =>
  t.field({
    type: resultOf('CreateApiKeyResult', CreatedApiKey, [NotPermitted, InvalidInput]),
    allow: 'MANAGE_PEOPLE',
    description: 'Makes a key for a partner.',
    args: { input: t.arg({ type: CreateApiKeyInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const organisation = context.pilot.organisations.byCode.get(input.organisation);
      if (!organisation)
        throw refused('organisation', 'Không có tổ chức này.', 'There is no such organisation.');
      if (input.scopes.length === 0)
        throw refused('scopes', 'Chọn ít nhất một quyền.', 'Choose at least one scope.');
      if (input.expiresAt && input.expiresAt <= context.now)
        throw refused('expiresAt', 'Ngày hết hạn đã qua.', 'The expiry has passed.');
      const asked = {
        name: checkedName(input.name),
        organisationId: organisation.id,
        scopes: [...new Set(input.scopes)],
        expiresAt: input.expiresAt ?? null,
      };
      return createKey(context.db, asked, recorderOf(context.caller), context.now);
    },
  }),
);
