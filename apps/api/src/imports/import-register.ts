import { Readable } from 'node:stream';
import { importRegister } from '@tram-ho-so/db';
import { BadFile as Bad } from '@tram-ho-so/domain/refusal';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { BadFile, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { RegisterImport } from './register-import.ts';
import { uploadedFile } from './upload-store.ts';

const ImportRegisterInput = builder.inputType('ImportRegisterInput', {
  description: 'A register (form 06) as CSV or XLSX: small ones inside the request, others uploaded first.',
  fields: (t) => ({
    fileName: t.string({ required: true }),
    content: t.string({ description: 'The file in base64, when it fits a request.' }),
    upload: t.string({ description: 'Ticket from `POST /api/register-files`.' }),
    dryRun: t.boolean({ required: true, description: 'Only look: take nothing.' }),
  }),
});

type Asked = typeof ImportRegisterInput.$inferInput;

builder.mutationField('importRegister', (t) =>
  t.field({
    type: resultOf('ImportRegisterResult', RegisterImport, [BadFile, NotPermitted]),
    allow: 'IMPORT_REGISTER',
    description: 'Reads a register; rows known already are left as they are.',
    args: { input: t.arg({ type: ImportRegisterInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const source = await sourceOf(input, context);
      const recordedBy = caller.kind === 'USER' ? caller.id : null;
      const fileName = input.fileName.trim().slice(0, 200) || 'register.csv';
      const { id } = await importRegister(db, { fileName, source, dryRun: input.dryRun, recordedBy, now });
      return db.prisma.registerImport.findUniqueOrThrow({ where: { id } });
    },
  }),
);

/** The uploaded file's path, or the content that came along. */
async function sourceOf({ upload, content }: Asked, { uploadDir }: Context): Promise<string | Readable> {
  const path = upload == null ? undefined : await uploadedFile(uploadDir, upload);
  if (path !== undefined) return path;
  if (upload == null && content != null && /^[A-Za-z0-9+/]+={0,2}$/.test(content)) {
    return Readable.from([Buffer.from(content, 'base64')]);
  }
  throw new Bad({
    vi: 'không có tệp, hoặc phiếu tải lên đã hết hạn',
    en: 'there is no file, or its upload has expired',
  });
}
