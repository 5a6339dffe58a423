import { createUser } from '@tram-ho-so/db';
import { hashPassword } from '../auth/password.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { UserRole } from '../schema/enums.ts';
import { InvalidInput, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { checkedEmail, checkedName, checkedPassword, placeOf, refused } from './account-input.ts';
import { User } from './user.ts';

const CreateUserInput = builder.inputType('CreateUserInput', {
  description: 'An account for a person.',
  fields: (t) => ({
    name: t.string({ required: true }),
    email: t.string({ required: true }),
    password: t.string({
      required: true,
      description: 'At least 12 characters; the person changes it after signing in.',
    }),
    role: t.field({ type: UserRole, required: true }),
    organisation: t.string({ description: 'Organisation code; a branch brings its own.' }),
    branch: t.string({ description: 'Branch code, for branch staff.' }),
  }),
});

builder.mutationField('createUser', (t) =>
  t.field({
    type: resultOf('CreateUserResult', User, [NotPermitted, InvalidInput]),
    allow: 'MANAGE_PEOPLE',
    description: 'Opens an account.',
    args: { input: t.arg({ type: CreateUserInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const profile = { name: checkedName(input.name), email: checkedEmail(input.email), role: input.role };
      const place = placeOf(input, context);
      const passwordHash = await hashPassword(checkedPassword(input.password));
      const user = { ...profile, ...place, passwordHash };
      const created = await createUser(context.db, user, recorderOf(context.caller), context.now);
      if (!created)
        throw refused('email', 'Địa chỉ này đã có tài khoản.', 'This address has an account already.');
      return created;
    },
  }),
);
