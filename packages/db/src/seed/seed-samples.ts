import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import { userRoles } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { type KeySecret, keySecretOf, newKeySecret } from '../people/key-secret.ts';
import { createUser } from '../people/users.ts';

export interface SampleParts {
  readonly password: string;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly now: Date;
  /** A secret to use instead of a random one, `ths_<8 hex digits>_<43 characters>`. */
  readonly keySecret?: string | undefined;
}

export interface SampleUser {
  readonly email: string;
  readonly role: UserRole;
  /** False when the account stood there already, with a password of its own. */
  readonly created: boolean;
}

export interface Samples {
  readonly users: readonly SampleUser[];
  /** The partner key's secret, when it was made by this call. */
  readonly keySecret: string | undefined;
}

interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly organisation?: string;
  readonly branch?: string;
}

/** One invented person for each role; a second manager beside them. */
const people = {
  BRANCH_STAFF: {
    name: 'Nhân viên mẫu',
    email: 'bch@tram.test',
    organisation: 'BD_HA_LONG',
    branch: 'BC-VIETHUNG',
  },
  POSTAL_MANAGER: { name: 'Trưởng bưu điện mẫu', email: 'buudien@tram.test', organisation: 'BD_HA_LONG' },
  HCC_OFFICER: { name: 'Cán bộ một cửa mẫu', email: 'motcua@tram.test', organisation: 'HCC_HA_LONG' },
  DEPARTMENT_OFFICER: {
    name: 'Chuyên viên mẫu',
    email: 'chuyenvien@tram.test',
    organisation: 'PHONG_TU_PHAP',
  },
  DEPARTMENT_LEADER: {
    name: 'Lãnh đạo phòng mẫu',
    email: 'lanhdao@tram.test',
    organisation: 'PHONG_TU_PHAP',
  },
  HCC_MANAGER: { name: 'Quản lý HCC mẫu', email: 'quanly@tram.test', organisation: 'HCC_HA_LONG' },
  ANALYST: { name: 'Chuyên viên tổng hợp mẫu', email: 'tonghop@tram.test', organisation: 'HCC_HA_LONG' },
  AUDITOR: { name: 'Thanh tra mẫu', email: 'thanhtra@tram.test', organisation: 'UBND_HA_LONG' },
  SYSTEM_ADMIN: { name: 'Quản trị mẫu', email: 'quantri@tram.test' },
} as const satisfies Record<UserRole, SamplePerson>;

/** Who decides on what the first manager proposes. */
const secondManager: SamplePerson = {
  name: 'Phó Giám đốc HCC mẫu',
  email: 'pho-giamdoc@tram.test',
  organisation: 'HCC_HA_LONG',
};

const samplePartner = 'Đối tác mẫu';
const product = { userId: null, keyId: null };

/** People and a partner key to try the product with; for development only. Needs the shipped facts. */
export async function seedSamples(db: Db, parts: SampleParts): Promise<Samples> {
  const passwordHash = await parts.hashPassword(parts.password);
  const users: SampleUser[] = [];
  for (const role of userRoles) users.push(await addUser(db, role, people[role], passwordHash, parts.now));
  users.push(await addUser(db, 'HCC_MANAGER', secondManager, passwordHash, parts.now));
  return { users, keySecret: await addKey(db, parts) };
}

async function addUser(
  db: Db,
  role: UserRole,
  { name, email, organisation, branch }: SamplePerson,
  passwordHash: string,
  now: Date,
): Promise<SampleUser> {
  const { organisations, branches } = await db.pilotBook.current();
  const organisationId = organisations.byCode.get(organisation ?? '')?.id ?? null;
  const branchId = branches.byCode.get(branch ?? '')?.id ?? null;
  const user = await createUser(
    db,
    { name, email, role, organisationId, branchId, passwordHash },
    product,
    now,
  );
  return { email, role, created: user !== undefined };
}

async function addKey({ prisma }: Db, { keySecret, now }: SampleParts): Promise<string | undefined> {
  if ((await prisma.apiKey.count({ where: { name: samplePartner } })) > 0) return undefined;
  const { prefix, secret, hash } = keySecret ? given(keySecret) : newKeySecret();
  await prisma.apiKey.create({
    data: {
      name: samplePartner,
      prefix,
      secretHash: Uint8Array.from(hash),
      organisation: { connect: { code: 'HCC_HA_LONG' } },
      scopes: ['READ', 'WRITE', 'EXPORT'],
      createdAt: now,
    },
  });
  return secret;
}

function given(secret: string): KeySecret {
  const [, prefix, tail] = /^(ths_[a-z0-9]{8})_([\w-]{43})$/.exec(secret) ?? [];
  if (!prefix || !tail) throw new Error('A sample key looks like ths_<8 characters>_<43 characters>.');
  return keySecretOf(prefix, tail);
}
