import type { CreateUserInput, UpdateUserInput, UserRole } from '../../api/generated/graphql.ts';

/** What the account form holds. */
export interface UserDraft {
  name: string;
  email: string;
  password: string;
  role: UserRole;
  organisation: string;
  branch: string;
  active: boolean;
}

export const emptyDraft: UserDraft = {
  name: '',
  email: '',
  password: '',
  role: 'HCC_OFFICER',
  organisation: '',
  branch: '',
  active: true,
};

export function createInput({
  name,
  email,
  password,
  role,
  organisation,
  branch,
}: UserDraft): CreateUserInput {
  return {
    name: name.trim(),
    email: email.trim(),
    password,
    role,
    organisation: organisation || null,
    branch: branch || null,
  };
}

export function updateInput(
  id: string,
  { name, role, organisation, branch, active }: UserDraft,
): UpdateUserInput {
  return { id, name: name.trim(), role, organisation: organisation || null, branch: branch || null, active };
}

export type DraftFault = 'required' | 'badEmail' | 'shortPassword';

/** What keeps a field from being sent; who needs which place is for the API to say. */
export function faultOf(field: keyof UserDraft, draft: UserDraft, isNew: boolean): DraftFault | undefined {
  if (field === 'name' && !draft.name.trim()) return 'required';
  if (!isNew) return undefined;
  if (field === 'email' && !/^\S+@\S+\.\S+$/.test(draft.email.trim())) return 'badEmail';
  return field === 'password' && draft.password.length < 12 ? 'shortPassword' : undefined;
}
