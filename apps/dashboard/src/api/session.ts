/** What the sign-in desk answers. */
export type SignInAnswer = 'signed-in' | 'code-needed' | 'wrong' | 'disabled' | 'too-many' | 'unreachable';

const headers = { 'content-type': 'application/json', 'x-requested-with': 'tram-ho-so' };

/** Asks the sign-in routes; nothing comes back when the server cannot be reached. */
export async function postAuth(path: string, body: object): Promise<Response | undefined> {
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  return fetch(`/api/auth${path}`, request).catch(() => undefined);
}

async function answerOf(response: Response | undefined): Promise<SignInAnswer> {
  if (!response || response.status >= 500) return 'unreachable';
  if (response.status === 429) return 'too-many';
  if (response.status === 403) return 'disabled';
  if (!response.ok) return 'wrong';
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean };
  return twoFactorRedirect ? 'code-needed' : 'signed-in';
}

export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  return answerOf(await postAuth('/sign-in/email', { email, password }));
}

/** Six digits of the app, or one of the backup codes. */
export async function verifyCode(code: string): Promise<SignInAnswer> {
  const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
  return answerOf(await postAuth(path, { code }));
}

export async function signOut(): Promise<void> {
  await postAuth('/sign-out', {});
}

/** Whether this browser holds a session that the server still honours. */
export async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/auth/get-session').catch(() => undefined);
  return response?.ok === true && (await response.json()) !== null;
}
