import { Readable } from 'node:stream';
import { type Db, registerReport } from '@tram-ho-so/db';

/** The findings of an import as a file to download, or nothing when there is no such import. */
export async function reportOf(db: Db, importId: number): Promise<Response | undefined> {
  const found = await db.prisma.registerImport.findUnique({ where: { id: importId } });
  if (!found) return undefined;
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="bao-cao-nhap-so-${importId}.csv"`,
  };
  const body = Readable.toWeb(Readable.from(bytesOf(registerReport(db, importId)), { objectMode: false }));
  return new Response(body as ReadableStream, { headers });
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
