import { cancelExport } from '@tram-ho-so/db';
import { UnknownExport as Unknown } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { localIdOf } from '../schema/global-id.ts';
import { ExportEnded, NotPermitted, UnknownExport } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { ExportJob } from './export-job.ts';
import { publicIdIn } from './whose-exports.ts';

builder.mutationField('cancelExport', (t) =>
  t.field({
    type: resultOf('CancelExportResult', ExportJob, [UnknownExport, ExportEnded, NotPermitted]),
    allow: 'EXPORT_DATA',
    description: 'Calls off an export of yours that waits or runs; no file is kept.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { db, caller, now }) => {
      const publicId = publicIdIn(localIdOf('ExportJob', id));
      if (publicId === undefined) throw new Unknown();
      const me = recorderOf(caller);
      return cancelExport(db, publicId, me, me, now);
    },
  }),
);
