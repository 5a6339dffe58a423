/** What the sign-in desk answers. */
export type SignInAnswer = 'signed-in' | 'code-needed' | 'wrong' | 'too-many' | 'unreachable';

const headers = { 'content-type': 'application/json', 'x-requested-with': 'tram-ho-so' };

async function post(path: string, body: object): Promise<Response | undefined> {
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  return fetch(`/api/auth${path}`, request).catch(() => undefined);
}

async function answerOf(response: Response | undefined): Promise<SignInAnswer> {
  if (!response || response.status >= 500) return 'unreachable';
  if (response.status === 429) return 'too-many';
  if (!response.ok) return 'wrong';
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean };
  return twoFactorRedirect ? 'code-needed' : 'signed-in';
}

export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  return answerOf(await post('/sign-in/email', { email, password }));
}

export async function verifyCode(code: string): Promise<SignInAnswer> {
  return answerOf(await post('/two-factor/verify-totp', { code }));
}

export async function signOut(): Promise<void> {
  await post('/sign-out', {});
}

/** Whether this browser holds a session that the server still honours. */
export async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/auth/get-session').catch(() => undefined);
  return response?.ok === true && (await response.json()) !== null;
}
