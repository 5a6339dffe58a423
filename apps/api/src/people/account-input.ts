import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../context.ts';

/** Which kind of organisation a role belongs to; a branch's staff belong to the unit of their branch. */
const kindOf = {
  BRANCH_STAFF: 'POSTAL_UNIT',
  POSTAL_MANAGER: 'POSTAL_UNIT',
  HCC_OFFICER: 'SERVICE_CENTRE',
  HCC_MANAGER: 'SERVICE_CENTRE',
  DEPARTMENT_OFFICER: 'DEPARTMENT',
  DEPARTMENT_LEADER: 'DEPARTMENT',
  ANALYST: undefined,
  AUDITOR: undefined,
  SYSTEM_ADMIN: undefined,
} as const satisfies Record<UserRole, string | undefined>;

interface Asked {
  readonly role: UserRole;
  readonly organisation?: string | null | undefined;
  readonly branch?: string | null | undefined;
}

/** Where an account belongs, checked against its role. */
export function placeOf({ role, organisation, branch }: Asked, { pilot }: Context) {
  const found = branch ? pilot.branches.byCode.get(branch) : undefined;
  if (branch && !found)
    throw refused('branch', `Không có điểm bưu điện mã ${branch}.`, `There is no branch ${branch}.`);
  if (role === 'BRANCH_STAFF' && !found)
    throw refused('branch', 'Nhân viên bưu cục phải thuộc một điểm.', 'Branch staff belong to a branch.');
  const unit = organisation ? pilot.organisations.byCode.get(organisation) : undefined;
  if (organisation && !unit)
    throw refused(
      'organisation',
      `Không có tổ chức mã ${organisation}.`,
      `There is no organisation ${organisation}.`,
    );
  const kind = kindOf[role];
  const organisationId = found?.postalUnitId ?? unit?.id ?? null;
  const belongs = organisationId === null ? undefined : pilot.organisations.byId.get(organisationId);
  if (kind && belongs?.kind !== kind) {
    throw refused(
      'organisation',
      'Tổ chức không phù hợp với vai trò.',
      `The role needs an organisation of kind ${kind}.`,
    );
  }
  return { organisationId, branchId: role === 'BRANCH_STAFF' ? (found?.id ?? null) : null };
}

export function refused(path: string, vi: string, en: string): InvalidInput {
  return new InvalidInput(path, { vi, en });
}

/** A password nobody guesses soon: long, and not one character over and over. */
export function checkedPassword(password: string): string {
  if (password.length < 12 || password.length > 128 || new Set(password).size < 6) {
    throw refused(
      'password',
      'Mật khẩu cần từ 12 đến 128 ký tự, không lặp đơn điệu.',
      'A password has 12 to 128 characters, not all alike.',
    );
  }
  return password;
}

export function checkedName(name: string, path = 'name'): string {
  const trimmed = name.trim();
  if (trimmed.length < 2 || trimmed.length > 200)
    throw refused(path, 'Tên cần từ 2 đến 200 ký tự.', 'A name has 2 to 200 characters.');
  return trimmed;
}

export function checkedEmail(email: string): string {
  const trimmed = email.trim().toLowerCase();
  if (trimmed.length > 200 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed)) {
    throw refused('email', 'Địa chỉ thư điện tử không đúng dạng.', 'That is not an e-mail address.');
  }
  return trimmed;
}
