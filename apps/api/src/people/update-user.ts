import { updateUser, writeAudit } from '@tram-ho-so/db';
import { hashPassword } from '../auth/password.ts';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { UserRole } from '../schema/enums.ts';
import { localIdOf } from '../schema/global-id.ts';
import { InvalidInput, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { checkedName, checkedPassword, placeOf, refused } from './account-input.ts';
import { User } from './user.ts';

const UpdateUserInput = builder.inputType('UpdateUserInput', {
  description: 'What is left out stays; null clears what may be empty.',
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string(),
    role: t.field({ type: UserRole }),
    organisation: t.string({ description: 'Organisation code.' }),
    branch: t.string({ description: 'Branch code, for branch staff.' }),
    active: t.boolean({ description: 'False ends its sessions at once.' }),
    password: t.string({ description: 'A new one; ends its sessions.' }),
  }),
});

builder.mutationField('updateUser', (t) =>
  t.field({
    type: resultOf('UpdateUserResult', User, [NotPermitted, InvalidInput]),
    allow: 'MANAGE_PEOPLE',
    description: 'Changes, disables or reopens an account.',
    args: { input: t.arg({ type: UpdateUserInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { pilot, db, caller, now } = context;
      const known = await db.prisma.user.findUnique({ where: { id: localIdOf('User', input.id) ?? '' } });
      if (!known) throw refused('id', 'Không có tài khoản này.', 'There is no such account.');
      if (
        caller.kind === 'USER' &&
        caller.id === known.id &&
        (input.active === false || (input.role && input.role !== known.role))
      ) {
        throw refused(
          'id',
          'Không thể tự khóa hoặc đổi vai trò của mình.',
          'Nobody disables themself or changes their own role.',
        );
      }
      const role = input.role ?? known.role;
      const branch = input.branch === undefined ? codeOf(pilot.branches, known.branchId) : input.branch;
      const organisation =
        input.organisation === undefined
          ? codeOf(pilot.organisations, known.organisationId)
          : input.organisation;
      const place = placeOf(
        { role, organisation, branch: role === 'BRANCH_STAFF' ? branch : undefined },
        context,
      );
      const name = input.name == null ? known.name : checkedName(input.name);
      const active = input.active ?? known.active;
      const password =
        input.password == null ? undefined : await hashPassword(checkedPassword(input.password));
      const change = { role, name, active, ...place };
      const user = await updateUser(db, known.id, change, recorderOf(caller), now);
      if (password) await setPassword(context, known.id, password);
      return user ?? known;
    },
  }),
);

/** A new password ends every session that the old one opened. */
async function setPassword({ db, caller, now }: Context, userId: string, password: string): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password } });
    await tx.session.deleteMany({ where: { userId } });
    const subject = { subjectType: 'USER', subjectId: userId };
    await writeAudit(tx, { ...subject, actor: recorderOf(caller), action: 'SET_PASSWORD', recordedAt: now });
  });
}

function codeOf(shelf: { readonly byId: ReadonlyMap<number, { readonly code: string }> }, id: number | null) {
  return id === null ? undefined : shelf.byId.get(id)?.code;
}
