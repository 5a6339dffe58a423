import { chownSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** PostgreSQL refuses to run as root, so root hands its processes and files to this user. */
const nobody = 65534;

export type Operator = { readonly uid?: number; readonly gid?: number };

/** The user that PostgreSQL's processes run as: nobody in particular when we are root, else ourselves. */
export function operatorOf(uid: number | undefined): Operator {
  return uid === 0 ? { uid: nobody, gid: nobody } : {};
}

/** Gives a path to the operator, where that is another user than ourselves. */
export function giveTo(operator: Operator, path: string): void {
  if (operator.uid !== undefined && operator.gid !== undefined) chownSync(path, operator.uid, operator.gid);
}

/** Whether the operator can walk down to the folder: every folder above it must let others through. */
export function canReach(operator: Operator, folder: string): boolean {
  if (operator.uid === undefined) return true;
  const above = dirname(resolve(folder));
  const { mode, uid } = statSync(above);
  const open = uid === operator.uid ? mode & 0o100 : mode & 0o001;
  return open !== 0 && (above === dirname(above) || canReach(operator, above));
}
