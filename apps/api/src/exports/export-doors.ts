import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { auditExport, type Db, type ExportJob, findExport, type NewExport, tellBooks } from '@tram-ho-so/db';
import { Refusal, UnknownExport } from '@tram-ho-so/domain/refusal';
import { type Caller, type Identify, may } from '../auth/caller.ts';
import { recorderOf } from '../auth/recorder.ts';
import { unauthenticated } from '../guards/door.ts';
import { json, stop } from '../http/answers.ts';
import { askedBy, exportAddressed } from './export-asked.ts';
import { readAddress } from './read-address.ts';
import { fileOf } from './run-exports.ts';
import { type ExportStreams, openExportStreams } from './stream-export.ts';
import { publicIdIn, seenBy } from './whose-exports.ts';

interface Parts {
  readonly db: Db;
  readonly identify: Identify;
  readonly now: () => Date;
  readonly exportDir: string;
}

interface Doors {
  /** `GET /api/exports/<id>`: the file of a finished export. */
  readonly download: (request: Request) => Promise<Response>;
  /** `GET /api/export/dossiers.csv?asOf=…&purpose=…`, `…/metrics/M01.csv?…`: an export as it is written, kept nowhere. */
  readonly stream: (request: Request) => Promise<Response>;
  readonly end: () => void;
}

type Answer = (request: Request, caller: Caller) => Promise<Response>;

export function openExportDoors(parts: Parts): Doors {
  const streams = openExportStreams();
  const guarded =
    (answer: Answer) =>
    async (request: Request): Promise<Response> => {
      if (request.method !== 'GET') return json(405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET' });
      const caller = await parts.identify(request);
      if (!caller) return unauthenticated();
      const stopped = fromElsewhere(request, caller) ?? unpermitted(caller);
      if (stopped) return stopped;
      return answer(request, caller).catch(refused);
    };
  return {
    download: guarded((request, caller) => download(parts, request, caller)),
    stream: guarded((request, caller) => stream(parts, streams, request, caller)),
    end: streams.end,
  };
}

async function download({ db, now, exportDir }: Parts, request: Request, caller: Caller): Promise<Response> {
  const publicId = publicIdIn(/^\/api\/exports\/([\w-]{36})$/.exec(new URL(request.url).pathname)?.[1]);
  const job = publicId === undefined ? null : await findExport(db, publicId, seenBy(caller));
  if (!job) throw new UnknownExport();
  const path = fileOf(exportDir, job.publicId);
  const found = job.state === 'DONE' ? await stat(path).catch(() => undefined) : undefined;
  if (!found) return gone(job);
  const range = rangeIn(request, found.size);
  if (range === 'NONE') return json(416, {}, { 'content-range': `bytes */${found.size}` });
  if (!range || range.start === 0)
    await db.prisma.$transaction((tx) => auditExport(tx, 'DOWNLOAD_EXPORT', job, recorderOf(caller), now()));
  const body = Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>;
  const length = range ? range.end - range.start + 1 : found.size;
  const headers: Record<string, string> = {
    ...headersOf(job),
    'content-length': String(length),
    'accept-ranges': 'bytes',
    etag: `"${job.sha256}"`,
    'x-content-sha256': job.sha256 ?? '',
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${found.size}` }),
  };
  return new Response(body, { status: range ? 206 : 200, headers });
}

async function stream(
  { db, now }: Parts,
  streams: ExportStreams,
  request: Request,
  caller: Caller,
): Promise<Response> {
  const said = readAddress(new URL(request.url));
  const asked = exportAddressed(said, askedBy(caller, await db.pilotBook.current(), now()));
  if (streams.isFull()) return busy();
  const job = { ...asked, publicId: randomUUID() };
  await db.prisma.$transaction((tx) => auditExport(tx, 'STREAM_EXPORT', job, recorderOf(caller), now()));
  return new Response(streams.open(await tellBooks(db), asked), { headers: headersOf(asked) });
}

const mediaTypes = {
  CSV: 'text/csv; charset=utf-8',
  NDJSON: 'application/x-ndjson; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PARQUET: 'application/vnd.apache.parquet',
} as const satisfies Record<ExportJob['format'], string>;

const headersOf = ({ format, packaged, fileName }: Pick<NewExport, 'format' | 'packaged' | 'fileName'>) => ({
  'content-type': packaged ? 'application/zip' : mediaTypes[format],
  'content-disposition': `attachment; filename="${fileName}"`,
  'cache-control': 'private, no-store',
});

/** One range of bytes, so that a long download goes on where it broke off. */
function rangeIn({ headers }: Request, size: number): { start: number; end: number } | 'NONE' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range') ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? 'NONE' : { start, end };
}

/** A link of another site takes nothing out in somebody's name. */
function fromElsewhere({ headers }: Request, { kind }: Caller): Response | undefined {
  if (kind === 'PARTNER' || headers.get('sec-fetch-site') !== 'cross-site') return undefined;
  const said = { vi: 'Yêu cầu từ trang khác.', en: 'The request comes from another site.' };
  return stop(403, 'FOREIGN_ORIGIN', said);
}

function unpermitted(caller: Caller): Response | undefined {
  if (may(caller, 'EXPORT_DATA')) return undefined;
  const said = {
    vi: 'Tài khoản hoặc khóa này không có quyền xuất dữ liệu.',
    en: 'This account or key may not export data.',
  };
  return stop(403, 'NOT_PERMITTED', said);
}

function refused(fault: unknown): Response {
  if (!(fault instanceof Refusal)) throw fault;
  return stop(fault instanceof UnknownExport ? 404 : 400, fault.code, fault);
}

function gone({ state }: ExportJob): Response {
  const ended = state === 'EXPIRED' || state === 'CANCELLED';
  const said = {
    vi: 'Tệp chưa có hoặc không còn; xem trạng thái của lần xuất.',
    en: 'The file is not there yet, or not any more; see the state of the export.',
  };
  return stop(ended ? 410 : 409, 'NO_FILE', said);
}

function busy(): Response {
  const said = {
    vi: 'Đang có nhiều lượt xuất trực tiếp; hãy thử lại sau ít phút.',
    en: 'Several exports are being streamed; try again in a few minutes.',
  };
  return stop(503, 'BUSY', said, { 'retry-after': '30' });
}
