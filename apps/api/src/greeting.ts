import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import { userRoleWords } from '@tram-ho-so/domain/vocabulary';

export interface SampleSignIn {
  readonly role: UserRole;
  readonly email: string;
  readonly password: string;
}

interface Greeted {
  readonly url: string;
  readonly users: readonly SampleSignIn[];
  readonly partnerKey: string | undefined;
}

/** What a person reads who has just started the system. */
export function greeting({ url, users, partnerKey }: Greeted): string {
  const lines = [
    '',
    '  Trạm Hồ Sơ',
    `  Bảng điều khiển | Dashboard   ${url}`,
    `  GraphQL (GraphiQL)            ${url}/graphql`,
    ...signIns(users),
    ...(partnerKey
      ? ['', '  Khóa đối tác mẫu | Sample partner key', `  Authorization: Bearer ${partnerKey}`]
      : []),
    '',
    '  Ctrl-C để dừng | Ctrl-C to stop',
    '',
  ];
  return lines.join('\n');
}

function signIns(users: readonly SampleSignIn[]): string[] {
  if (users.length === 0) return [];
  const width = Math.max(...users.map(({ email }) => email.length));
  return [
    '',
    '  Tài khoản mẫu | Sample sign-ins',
    ...users.map(({ email, password, role }) => {
      const { vi, en } = userRoleWords[role];
      return `  ${email.padEnd(width)}  ${password}  ${vi} | ${en}`;
    }),
  ];
}
