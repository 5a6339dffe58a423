import { findProposal } from '@tram-ho-so/db';
import { may } from '../../auth/caller.ts';
import { unauthenticated } from '../../guards/door.ts';
import { json, stop } from '../../http/answers.ts';
import type { Languages } from '../../pdf/document.ts';
import { openPrinter, PrinterBusy } from '../../pdf/printer.ts';
import { numericIdOf } from '../../schema/global-id.ts';
import type { ServerParts } from '../../server.ts';
import { packFacts } from './pack-facts.ts';
import type { layouts } from './pack-layout.ts';

const layoutsModule = new URL('./pack-layout.ts', import.meta.url);
const address = /^\/api\/evidence\/([\w-]{1,100})\.pdf$/;

type Parts = Pick<ServerParts, 'db' | 'now' | 'identify'>;

/** The door of the evidence pack: `GET /api/evidence/<proposal>.pdf`, in Vietnamese or with `?lang=bilingual`. */
export function openPackDoor({ db, now, identify }: Parts) {
  const printer = openPrinter({ longestQueue: 20 });
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return json(405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET' });
    const caller = await identify(request);
    if (!caller) return unauthenticated();
    if (!may(caller, 'READ_EVIDENCE')) return stop(403, 'NOT_PERMITTED', notPermitted);
    const url = new URL(request.url);
    const id = numericIdOf('PhaseProposal', address.exec(url.pathname)?.[1] ?? '');
    const proposal = id === undefined ? null : await findProposal(db, id);
    if (!proposal) return json(404, { code: 'UNKNOWN_PROPOSAL' });
    const context = { db, now: now(), pilot: await db.pilotBook.current() };
    const languages: Languages = url.searchParams.get('lang') === 'bilingual' ? 'BILINGUAL' : 'VI';
    try {
      const bytes = await printer.print<typeof layouts, 'PACK'>(
        layoutsModule,
        'PACK',
        await packFacts(proposal, languages, context),
      );
      return pdf(`bang-chung-${proposal.id}`, bytes);
    } catch (fault) {
      if (fault instanceof PrinterBusy) return stop(503, 'BUSY', busy, { 'retry-after': '5' });
      throw fault;
    }
  };
}

const notPermitted = {
  vi: 'Tài khoản này không có quyền xem bằng chứng.',
  en: 'This account may not read the evidence.',
};
const busy = {
  vi: 'Máy in đang bận; hãy thử lại sau ít giây.',
  en: 'The printer is busy; try again shortly.',
};

/** Shown in the browser’s own viewer, kept nowhere. */
function pdf(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'private, no-store',
      'content-security-policy':
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}
