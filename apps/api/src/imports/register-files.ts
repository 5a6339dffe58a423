import type { Db } from '@tram-ho-so/db';
import { type Caller, type Identify, may } from '../auth/caller.ts';
import type { Permission } from '../auth/permissions.ts';
import { crossSite, unauthenticated } from '../guards/door.ts';
import { json, stop } from '../http/answers.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { reportOf } from './report.ts';
import { longestUpload, storeUpload, UploadTooLong } from './upload-store.ts';

interface Parts {
  readonly db: Db;
  readonly identify: Identify;
  readonly origins: readonly string[];
  readonly uploadDir: string;
}

/** The two doors of register files that are not GraphQL: a file in, a report out. */
export function openRegisterFiles({ db, identify, origins, uploadDir }: Parts) {
  const receive = async (request: Request): Promise<Response> => {
    const caller = await identify(request);
    const stopped = stopUnless(caller, 'IMPORT_REGISTER') ?? (caller && crossSite(request, caller, origins));
    if (stopped) return stopped;
    if (request.method !== 'POST' || !request.body)
      return json(405, { code: 'POST_A_FILE' }, { allow: 'POST' });
    if (Number(request.headers.get('content-length') ?? 0) > longestUpload) return tooLong();
    try {
      return json(201, { upload: await storeUpload(uploadDir, request.body) });
    } catch (fault) {
      if (fault instanceof UploadTooLong) return tooLong();
      throw fault;
    }
  };

  const report = async (request: Request): Promise<Response> => {
    const stopped = stopUnless(await identify(request), 'READ_IMPORTS');
    if (stopped) return stopped;
    const [, id] =
      /^\/api\/register-imports\/([\w-]+)\/report\.csv$/.exec(new URL(request.url).pathname) ?? [];
    const importId = id ? numericIdOf('RegisterImport', id) : undefined;
    return (importId && (await reportOf(db, importId))) || json(404, { code: 'NOT_FOUND' });
  };

  return { receive, report };
}

function stopUnless(caller: Caller | undefined, permission: Permission): Response | undefined {
  if (!caller) return unauthenticated();
  if (may(caller, permission)) return undefined;
  const said = { vi: 'Tài khoản này không có quyền.', en: 'This account may not do this.' };
  return stop(403, 'NOT_PERMITTED', said);
}

function tooLong(): Response {
  return stop(413, 'TOO_LARGE', { vi: 'Tệp lớn hơn 64 MiB.', en: 'The file is larger than 64 MiB.' });
}
