import type { Db } from '@tram-ho-so/db';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Log } from '../log.ts';
import { hashPassword, isPassword } from './password.ts';

export interface SignInParts {
  readonly prisma: Db['prisma'];
  readonly secret: string;
  readonly origins: readonly string[];
  readonly publicUrl: string;
  readonly log: Log;
}

export interface SignIn {
  readonly handler: (request: Request) => Promise<Response>;
  /** The person whose session the cookie names. */
  readonly userOf: (headers: Headers) => Promise<string | undefined>;
}

const eightHours = 8 * 60 * 60;

/** Passwords, sessions and one-time codes, by better-auth over our own tables. Nobody signs up by themself. */
export function openSignIn({ prisma, secret, origins, publicUrl, log }: SignInParts): SignIn {
  const auth = betterAuth({
    appName: 'Trạm Hồ Sơ',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...origins],
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // Our own limits stand in front: by account, by account and address, by address.
    rateLimit: { enabled: false },
    logger: {
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'sign-in' }, message),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: { expiresIn: eightHours, updateAge: 15 * 60, cookieCache: { enabled: false } },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => refuseDisabled(prisma, userId) } },
    },
    plugins: [twoFactor({ issuer: 'Trạm Hồ Sơ' })],
    advanced: {
      cookiePrefix: 'tram-ho-so',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: ['x-peer-address'] },
    },
  });
  return {
    handler: auth.handler,
    userOf: async (headers) => {
      const query = { disableCookieCache: true, disableRefresh: true };
      return (await auth.api.getSession({ headers, query }))?.user.id;
    },
  };
}

async function refuseDisabled(prisma: Db['prisma'], userId: string): Promise<void> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { active: true } });
  if (user?.active) return;
  throw new APIError('FORBIDDEN', {
    code: 'ACCOUNT_DISABLED',
    message:
      'Tài khoản đã bị khóa; hãy liên hệ quản trị hệ thống. | The account is disabled; ask the administrator.',
  });
}
