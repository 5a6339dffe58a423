import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { json } from '../http/answers.ts';

const quarterHour = 15 * 60;

export interface SignInLimits {
  /** Runs a sign-in if its account and address have tries left; a success gives them back. */
  readonly guard: (request: Request, address: string, run: () => Promise<Response>) => Promise<Response>;
}

/** A post office is one address for all its clerks, so the account is counted first and the address last. */
export function openSignInLimits(): SignInLimits {
  const byAccount = new RateLimiterMemory({ points: 10, duration: quarterHour });
  const byBoth = new RateLimiterMemory({ points: 5, duration: quarterHour });
  const byAddress = new RateLimiterMemory({ points: 500, duration: quarterHour });
  return {
    guard: async (request, address, run) => {
      const account = await accountOf(request);
      const both = `${account}@${address}`;
      const waits = [
        await consume(byAddress, address),
        await consume(byBoth, both),
        await consume(byAccount, account),
      ];
      const wait = Math.max(...waits);
      if (wait > 0) return tooMany(wait);
      const answer = await run();
      if (answer.ok) await Promise.all([byBoth.delete(both), byAccount.delete(account)]);
      return answer;
    },
  };
}

/** Milliseconds to wait, or 0 when there was a try left. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.max(1000, (refused as { msBeforeNext: number }).msBeforeNext);
  }
}

/** The account that is tried, hashed: limits keep no addresses of people. */
async function accountOf(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  const email =
    typeof body === 'object' && body && 'email' in body
      ? String(body.email)
      : (request.headers.get('cookie') ?? '');
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}

function tooMany(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  const minutes = Math.ceil(seconds / 60);
  const message = `Thử quá nhiều lần; hãy thử lại sau ${minutes} phút. | Too many tries; try again in ${minutes} minutes.`;
  return json(429, { code: 'TOO_MANY_TRIES', message }, { 'retry-after': String(seconds) });
}
