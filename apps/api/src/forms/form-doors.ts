import type { Db } from '@tram-ho-so/db';
import {
  InvalidInput,
  type Refusal,
  Refusal as RefusalClass,
  UnknownDossier,
} from '@tram-ho-so/domain/refusal';
import { type Caller, type Identify, may } from '../auth/caller.ts';
import { unauthenticated } from '../guards/door.ts';
import { json, stop } from '../http/answers.ts';
import type { Languages } from '../pdf/document.ts';
import { openPrinter, PrinterBusy } from '../pdf/printer.ts';
import { type FormAsked, type PrintParts, printForm } from './print-form.ts';
import { printRegister } from './print-register.ts';
import { readRegisterFilter } from './register-filter.ts';

interface Parts {
  readonly db: Db;
  readonly identify: Identify;
  readonly now: () => Date;
}

/** The door of printed forms: `GET /api/forms/01/<code>.pdf` and `GET /api/forms/06.pdf`. It changes nothing but the audit log. */
export function openFormDoors({ db, identify, now }: Parts): (request: Request) => Promise<Response> {
  // A long register never keeps a citizen's receipt waiting.
  const forms: PrintParts = { db, printer: openPrinter({ longestQueue: 40 }) };
  const registers: PrintParts = { db, printer: openPrinter({ longestQueue: 4 }) };
  return async (request) => {
    if (request.method !== 'GET') return json(405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET' });
    const caller = await identify(request);
    if (!caller) return unauthenticated();
    const stopped = fromElsewhere(request, caller) ?? unprinted(caller);
    if (stopped) return stopped;
    try {
      const { name, printed } = await print({ forms, registers }, new URL(request.url), caller, now());
      return printed instanceof RefusalClass ? refused(request, printed) : pdf(name, printed);
    } catch (fault) {
      if (fault instanceof RefusalClass) return refused(request, fault);
      if (fault instanceof PrinterBusy) return busy();
      throw fault;
    }
  };
}

interface Printed {
  readonly name: string;
  readonly printed: Uint8Array<ArrayBuffer> | Refusal;
}

interface Printers {
  readonly forms: PrintParts;
  readonly registers: PrintParts;
}

async function print(printers: Printers, url: URL, caller: Caller, now: Date): Promise<Printed> {
  const languages = languagesIn(url.searchParams);
  if (url.pathname === '/api/forms/06.pdf') {
    const shown = url.searchParams.get('owner') === 'full' ? 'FULL' : 'MASKED';
    const filter = readRegisterFilter(url.searchParams);
    return {
      name: 'mau-06',
      printed: await printRegister(printers.registers, { filter, shown, languages, caller, now }),
    };
  }
  const [, number, written = ''] = /^\/api\/forms\/(0[1-5])\/([^/]+)\.pdf$/.exec(url.pathname) ?? [];
  if (!number) throw new UnknownDossier('—');
  const code = decoded(written);
  const event = eventIn(url.searchParams);
  const asked = { number: number as FormAsked['number'], code, event, languages, caller, now };
  const name = `mau-${number}-${code.replaceAll(/[^\w.-]/g, '_')}`;
  return { name, printed: await printForm(printers.forms, asked) };
}

function languagesIn(asked: URLSearchParams): Languages {
  const lang = asked.get('lang') ?? 'vi';
  if (lang === 'vi') return 'VI';
  if (lang === 'bilingual') return 'BILINGUAL';
  throw new InvalidInput('lang', { vi: 'Chọn vi hoặc bilingual.', en: 'Choose vi or bilingual.' });
}

function eventIn(asked: URLSearchParams): number | undefined {
  const event = asked.get('event');
  if (event === null) return undefined;
  if (/^\d{1,6}$/.test(event)) return Number(event);
  throw new InvalidInput('event', {
    vi: 'Số thứ tự bước không đúng.',
    en: 'That is not the number of an event.',
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UnknownDossier('—');
  }
}

/** A link or picture of another site prints nothing: a page printed is an owner opened in somebody's name. */
function fromElsewhere(request: Request, { kind }: Caller): Response | undefined {
  if (kind === 'PARTNER' || request.headers.get('sec-fetch-site') !== 'cross-site') return undefined;
  return stop(403, 'FOREIGN_ORIGIN', {
    vi: 'Yêu cầu từ trang khác.',
    en: 'The request comes from another site.',
  });
}

function unprinted(caller: Caller): Response | undefined {
  if (may(caller, 'PRINT_FORMS')) return undefined;
  return stop(403, 'NOT_PERMITTED', {
    vi: 'Tài khoản này không có quyền in biểu mẫu hồ sơ.',
    en: 'This account may not print the forms of a dossier.',
  });
}

const statusOf: Readonly<Record<string, number>> = {
  UNKNOWN_DOSSIER: 404,
  FORM_NOT_ISSUED: 409,
  INVALID_INPUT: 400,
};

/** A program reads the code; a person who opened the address in a browser reads the sentences. */
function refused({ headers }: Request, { code, vi, en, fix }: Refusal): Response {
  const said = fix ? { vi: `${vi} ${fix.vi}`, en: `${en} ${fix.en}` } : { vi, en };
  const status = statusOf[code] ?? 403;
  if (!(headers.get('accept') ?? '').includes('text/html')) return stop(status, code, said);
  return new Response(`${said.vi}\n\n${said.en}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

function busy(): Response {
  const said = {
    vi: 'Máy in đang bận; hãy thử lại sau ít giây.',
    en: 'The printer is busy; try again shortly.',
  };
  return stop(503, 'BUSY', said, { 'retry-after': '5' });
}

/** Shown in the browser's own viewer, kept nowhere. */
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
