import { postAuth } from './session.ts';

/** What an authenticator app and a drawer need to know, shown once. */
export interface CodeSecrets {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** How an act on one's own account ended; the library answers 400 or 401 to a wrong secret. */
export type AccountAnswer = 'done' | 'wrong' | 'unreachable';

function answerOf(response: Response | undefined): AccountAnswer {
  if (!response || response.status >= 500) return 'unreachable';
  return response.ok ? 'done' : 'wrong';
}

/** Prepares one-time codes; they count once a first code is confirmed. */
export async function prepareCodes(password: string): Promise<CodeSecrets | Exclude<AccountAnswer, 'done'>> {
  const response = await postAuth('/two-factor/enable', { password });
  const answer = answerOf(response);
  if (answer !== 'done' || !response) return answer === 'done' ? 'unreachable' : answer;
  return (await response.json()) as CodeSecrets;
}

export async function confirmCodes(code: string): Promise<AccountAnswer> {
  return answerOf(await postAuth('/two-factor/verify-totp', { code }));
}

export async function endCodes(password: string): Promise<AccountAnswer> {
  return answerOf(await postAuth('/two-factor/disable', { password }));
}

/** Every other session of the account ends with the old password. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<AccountAnswer> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  return answerOf(await postAuth('/change-password', body));
}
