import {
  type Acknowledgement as Acknowledged,
  countQuality,
  type Finding as Found,
  listFindings,
  type QualityCount,
} from '@tram-ho-so/db';
import { type QualityCheckId as Id, qualityCheckIds, qualityCheckOf } from '@tram-ho-so/domain/quality';
import { builder } from '../schema/builder.ts';
import { AcknowledgementReason } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { MetricDefinition, SaidText } from '../schema/metric-definition.ts';
import { idCursor, pageSize, readIdCursor } from '../schema/page.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, Procedure } from '../schema/refs.ts';

export const QualityCheckId = builder.enumType('QualityCheckId', {
  description: 'Questions asked of the whole books, whose answers are faults of the data.',
  values: Object.fromEntries(
    qualityCheckIds.map((id) => [
      id,
      { description: `${qualityCheckOf(id).title.vi} | ${qualityCheckOf(id).title.en}.` },
    ]),
  ) as Record<Id, { description: string }>,
});

const QualitySeverity = builder.enumType('QualitySeverity', {
  description: 'How much a finding matters.',
  values: {
    ERROR: { description: 'Sai | The books contradict themselves.' },
    WARNING: { description: 'Cần xem | Probably wrong, or a duty left undone.' },
    NOTE: { description: 'Lưu ý | To know when reading the figures.' },
  },
});

const QualitySubject = builder.enumType('QualitySubject', {
  description: 'What a finding is about, and so where it is mended.',
  values: { DOSSIER: {}, SHIPMENT: {}, GUIDANCE: {}, IMPORT: {} },
});

const QualityAcknowledgement = builder.objectRef<Acknowledged>('QualityAcknowledgement').implement({
  description: 'Who has seen a finding, when, and why it stays.',
  fields: (t) => ({
    reason: t.expose('reason', { type: AcknowledgementReason }),
    note: t.exposeString('note'),
    at: t.field({ type: 'DateTime', resolve: ({ at }) => new Date(at) }),
    by: t.exposeString('by'),
  }),
});

export const QualityFinding = builder.objectRef<Found>('QualityFinding').implement({
  description: 'One finding; no personal data.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('QualityFinding', id) }),
    acknowledgement: t.field({
      type: QualityAcknowledgement,
      nullable: true,
      description: 'Null: nobody has acknowledged it, or not as it stands now.',
      resolve: ({ acknowledgement }) => acknowledgement,
    }),
    subject: t.exposeString('subject', {
      description: 'Code of the dossier or parcel, moment of the session, or file and row.',
    }),
    dossierId: t.id({
      nullable: true,
      description: '`Dossier.id` of the dossier it is about; null: it is about something else.',
      resolve: ({ dossierId }) => (dossierId === null ? null : globalId('Dossier', dossierId)),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : (pilot.branches.byId.get(branchId) ?? null),
    }),
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: ({ procedureId }, _args, { pilot, now }) => {
        const procedure = procedureId === null ? undefined : pilot.procedures.byId.get(procedureId);
        return procedure && procedureNear(procedure, now);
      },
    }),
    since: t.expose('since', { type: 'DateTime', nullable: true }),
  }),
});

interface Findings {
  readonly rows: readonly Found[];
  readonly hasNextPage: boolean;
}

const FindingConnection = builder.objectRef<Findings>('QualityFindingConnection').implement({
  description: 'One page of findings.',
  fields: (t) => ({
    nodes: t.field({ type: [QualityFinding], resolve: ({ rows }) => [...rows] }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({
      nullable: true,
      resolve: ({ rows }) => {
        const last = rows.at(-1);
        return last ? idCursor(last.id) : null;
      },
    }),
  }),
});

const QualityCheck = builder.objectRef<QualityCount>('QualityCheck').implement({
  description: 'A check with what it found: who mends it, how, and what it does to published figures.',
  fields: (t) => ({
    id: t.expose('check', { type: QualityCheckId }),
    title: t.field({ type: SaidText, resolve: ({ check }) => qualityCheckOf(check).title }),
    sentence: t.field({ type: SaidText, resolve: ({ check }) => qualityCheckOf(check).sentence }),
    severity: t.field({ type: QualitySeverity, resolve: ({ check }) => qualityCheckOf(check).severity }),
    subject: t.field({ type: QualitySubject, resolve: ({ check }) => qualityCheckOf(check).subject }),
    owner: t.field({ type: SaidText, resolve: ({ check }) => qualityCheckOf(check).owner }),
    fix: t.field({ type: SaidText, resolve: ({ check }) => qualityCheckOf(check).fix }),
    effect: t.field({ type: SaidText, resolve: ({ check }) => qualityCheckOf(check).effect }),
    affects: t.field({
      type: [MetricDefinition],
      description: 'The figures it touches.',
      resolve: ({ check }) => qualityCheckOf(check).affects.map((id) => ({ id })),
    }),
    count: t.exposeInt('count', {
      description: 'Its findings, acknowledged or not: each touches the figures.',
    }),
    acknowledged: t.exposeInt('acknowledged', {
      description: 'Of these, those that a manager has acknowledged.',
    }),
    oldest: t.expose('oldest', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the oldest finding is one.',
    }),
    findings: t.field({
      type: FindingConnection,
      args: {
        first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
        after: t.arg.string(),
      },
      resolve: async ({ check }, { first, after }, { db, now }) => {
        const size = pageSize(first);
        const rows = await listFindings(db, check, {
          now,
          first: size + 1,
          after: after ? readIdCursor(after) : undefined,
        });
        return { rows: rows.slice(0, size), hasNextPage: rows.length > size };
      },
    }),
  }),
});

builder.queryField('qualityChecks', (t) =>
  t.field({
    type: [QualityCheck],
    allow: 'READ_CLOSES',
    description: 'Every check over the whole books, counted now.',
    args: { only: t.arg({ type: [QualityCheckId], description: 'Left out: all of them.' }) },
    resolve: (_root, { only }, { db, now }) => countQuality(db, now, only ?? qualityCheckIds),
  }),
);
