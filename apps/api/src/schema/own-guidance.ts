import { findGuidance, type GuidanceRow } from '@tram-ho-so/db';
import { NotPermitted, UnknownGuidance } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { numericIdOf } from './global-id.ts';

/** A session the caller may end: among those they see, one that their own organisation guides. */
export async function getOwnGuidance(id: string | number, context: Context): Promise<GuidanceRow> {
  const { db, caller, pilot } = context;
  const local = numericIdOf('GuidanceSession', id);
  const session =
    local === undefined ? undefined : await findGuidance(db, local, visibilityOf(caller, pilot));
  if (!session) throw new UnknownGuidance();
  if (session.organisationId !== caller.organisationId) throw new NotPermitted(permissionWords.GUIDE, []);
  return session;
}
