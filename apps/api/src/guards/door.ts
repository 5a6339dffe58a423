import type { Caller } from '../auth/caller.ts';
import { stop } from '../http/answers.ts';

/** Only JSON by POST comes in: anything a form or a link could send stays out. */
export function notJsonPost(request: Request): Response | undefined {
  if (request.method !== 'POST') {
    const said = { vi: 'Chỉ nhận POST.', en: 'Only POST is accepted.' };
    return stop(405, 'METHOD_NOT_ALLOWED', said, { allow: 'POST' });
  }
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/json') return undefined;
  return stop(415, 'JSON_ONLY', {
    vi: 'Chỉ nhận application/json.',
    en: 'Only application/json is accepted.',
  });
}

/** Refuses what another site may have made a signed-in browser send. */
export function crossSite(
  request: Request,
  caller: Caller,
  origins: readonly string[],
): Response | undefined {
  if (caller.kind === 'PARTNER') return undefined;
  const origin = request.headers.get('origin');
  if (origin && !origins.includes(origin)) {
    return stop(403, 'FOREIGN_ORIGIN', {
      vi: 'Yêu cầu từ trang khác.',
      en: 'The request comes from another site.',
    });
  }
  if (request.headers.get('x-requested-with')) return undefined;
  return stop(403, 'CSRF_HEADER_MISSING', {
    vi: 'Thiếu tiêu đề X-Requested-With.',
    en: 'Send the header X-Requested-With, e.g. `X-Requested-With: tram-ho-so`.',
  });
}

/** Nobody is served before saying who asks. */
export function unauthenticated(): Response {
  const said = {
    vi: 'Cần đăng nhập hoặc gửi khóa đối tác.',
    en: 'Sign in, or send a partner key: `Authorization: Bearer ths_…`.',
  };
  return stop(401, 'UNAUTHENTICATED', said, { 'www-authenticate': 'Bearer realm="tram-ho-so"' });
}
