import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { countReportDifference, type Db, listReportDifference } from '@tram-ho-so/db';
import { InvalidInput, Refusal } from '@tram-ho-so/domain/refusal';
import type { ReportName } from '@tram-ho-so/domain/reports';
import type { LaidSheet } from '@tram-ho-so/tables/sheet';
import { writeWorkbook } from '@tram-ho-so/tables/write-workbook';
import { type Caller, type Identify, may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { unauthenticated } from '../guards/door.ts';
import { json, stop } from '../http/answers.ts';
import { openPrinter, PrinterBusy } from '../pdf/printer.ts';
import { type BuiltReport, buildReport, type ReportRows, reportRows } from './build-report.ts';
import { moveFacts, reportFacts } from './report-facts.ts';
import type { layouts } from './report-layout.ts';
import { type Moves, reportSheets } from './report-workbook.ts';

interface Parts {
  readonly db: Db;
  readonly identify: Identify;
  readonly now: () => Date;
}

const names: Readonly<Record<string, ReportName>> = { '06a': 'FORM_06A', postal: 'POSTAL' };
const module_ = new URL('./report-layout.ts', import.meta.url);

/** The door of official forms: `GET /api/reports/06a.xlsx?from=…&to=…&rows=FIELD&asOf=…`, `.pdf`, and `postal.…`. */
export function openReportDoors({ db, identify, now }: Parts): (request: Request) => Promise<Response> {
  const printer = openPrinter({ longestQueue: 8 });
  return async (request) => {
    if (request.method !== 'GET') return json(405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET' });
    const caller = await identify(request);
    if (!caller) return unauthenticated();
    if (!may(caller, 'READ_CLOSES')) {
      return stop(403, 'NOT_PERMITTED', {
        vi: 'Tài khoản này không có quyền xem báo cáo.',
        en: 'This account may not read reports.',
      });
    }
    try {
      const { name, kind, report } = await reportAskedAt(db, caller, new URL(request.url), now());
      const facts = reportFacts(report, await db.pilotBook.current());
      if (kind === 'xlsx') {
        const sheets = reportSheets(facts, await movesOf(db, report));
        return file(`${name}.xlsx`, xlsxType, await workbook(sheets));
      }
      const bytes = await printer.print<typeof layouts, 'report'>(module_, 'report', facts);
      return file(`${name}.pdf`, 'application/pdf', bytes);
    } catch (fault) {
      if (fault instanceof Refusal) return stop(400, fault.code, fault);
      if (fault instanceof PrinterBusy)
        return stop(
          503,
          'BUSY',
          { vi: 'Máy in đang bận.', en: 'The printer is busy.' },
          { 'retry-after': '5' },
        );
      throw fault;
    }
  };
}

async function reportAskedAt(db: Db, caller: Caller, url: URL, now: Date) {
  const [, form = '', kind] = /^\/api\/reports\/(06a|postal)\.(xlsx|pdf)$/.exec(url.pathname) ?? [];
  const named = names[form];
  if (!named || !kind) throw bad('form', 'Không có biểu này.', 'There is no such form.');
  const given = (name: string) => url.searchParams.get(name) ?? '';
  const [from, to, rows, asOf] = [given('from'), given('to'), given('rows') || 'FIELD', given('asOf')];
  if (!isDay(from) || !isDay(to) || from > to)
    throw bad('period', 'Kỳ không đúng.', 'The period cannot be read.');
  const at = asOf === '' ? now : new Date(asOf);
  if (Number.isNaN(at.getTime()) || at > now)
    throw bad('asOf', 'Thời điểm không đúng.', 'The moment cannot be read.');
  const known = reportRows.find((each): each is ReportRows => each === rows);
  if (!known) throw bad('rows', 'Không chia theo chiều này.', 'There are no such rows.');
  const pilot = await db.pilotBook.current();
  const asked = {
    form: named,
    period: { from, to },
    rows: known,
    filter: {},
    asOf: at,
    visibility: visibilityOf(caller, pilot),
  };
  const name = `${form}-${from}-${to}-${known.toLowerCase()}`;
  return { name, kind, report: await buildReport(db, asked) };
}

/** More than a workbook is read for. */
const mostMoved = 5_000;

async function movesOf(db: Db, report: BuiltReport): Promise<Moves> {
  const { asked, submission } = report;
  if (!submission) return { listed: [], dossiers: 0, untold: 0 };
  const moved = await listReportDifference(db, asked, submission.asOf, { first: mostMoved });
  const all =
    moved.length < mostMoved ? moved.length : await countReportDifference(db, asked, submission.asOf);
  return { listed: moveFacts(report, moved), dossiers: all, untold: all - moved.length };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const bad = (path: string, vi: string, en: string) => new InvalidInput(path, { vi, en });

async function workbook(sheets: readonly LaidSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const through = new PassThrough();
  const [bytes] = await Promise.all([
    buffer(through),
    writeWorkbook(sheets, through).then(() => through.end()),
  ]);
  return new Uint8Array(bytes);
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const file = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `${type === xlsxType ? 'attachment' : 'inline'}; filename="${name}"`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'private, no-store',
    },
  });
