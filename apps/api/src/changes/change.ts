import type { ChangeCursor, ChangeRow } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { DossierStatus } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { rowOf } from '../schema/pilot-row.ts';

/** The cursor as a caller keeps it. */
export const writeCursor = ({ era, writtenBy, id }: ChangeCursor): string =>
  Buffer.from(`${era}.${writtenBy}:${id}`).toString('base64url');

export function readCursor(text: string): ChangeCursor {
  const [, era = '1', writtenBy, id] =
    /^(?:(\d{1,9})\.)?(\d{1,19}):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (writtenBy !== undefined && id !== undefined) return { era: Number(era), writtenBy, id: Number(id) };
  throw new InvalidInput('after', { vi: 'Con trỏ không đọc được.', en: 'The cursor cannot be read.' });
}

export const Change = builder.objectRef<ChangeRow>('Change').implement({
  description: 'Something that changed, told with ids and codes; ask for the rest under your own rights.',
  fields: (t) => ({
    cursor: t.string({ description: 'Go on after it with `after`.', resolve: writeCursor }),
    topic: t.exposeString('topic', {
      description:
        'e.g. `dossier.accepted`, `shipment.delivered`, `guidance.ended`, `phase.approved`; `feed.place` tells only where the stream stands, nothing changed.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    dossier: t.id({
      nullable: true,
      description: 'Id of the dossier it belongs to.',
      resolve: ({ dossierId }) => (dossierId === null ? null : globalId('Dossier', dossierId)),
    }),
    code: t.string({ nullable: true, resolve: ({ payload }) => textIn(payload.code) }),
    version: t.int({
      nullable: true,
      description: 'Version of the dossier or parcel that it made.',
      resolve: ({ payload }) => (typeof payload.version === 'number' ? payload.version : null),
    }),
    status: t.field({
      type: DossierStatus,
      nullable: true,
      description: 'Status of the dossier by now.',
      resolve: ({ status }) => status,
    }),
    branch: t.string({
      nullable: true,
      description: 'Branch code.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId).code,
    }),
  }),
});

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
