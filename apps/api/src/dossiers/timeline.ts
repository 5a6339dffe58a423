import type { DossierRow, EventRow } from '@tram-ho-so/db';
import { localDate } from '@tram-ho-so/domain/calendar';
import { stepOf } from '@tram-ho-so/domain/dossier-steps';
import type { DossierEventKind as Kind } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { timelines } from '../schema/dossier-events.ts';
import { DossierEventKind, DossierStatus, Origin, PlaceKind } from '../schema/enums.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, Organisation } from '../schema/refs.ts';
import { findReason, ReasonCode } from './reason.ts';

/** What happened to a dossier, in business order. */
export async function timelineOf({ id }: DossierRow, context: Context): Promise<EventRow[]> {
  return (await timelines(context)(id)) ?? [];
}

/** Number of the form that leaves the desk with a step, e.g. `02`. */
export function formNumberOf(kind: Kind): string | null {
  return /^FORM_(\d\d)$/.exec(stepOf(kind).document ?? '')?.[1] ?? null;
}

export const TimelineEvent = builder.objectRef<EventRow>('TimelineEvent').implement({
  description: 'Something that happened to a dossier. Never edited, never deleted.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Place in the order it was recorded.' }),
    kind: t.expose('kind', { type: DossierEventKind }),
    fromStatus: t.expose('fromStatus', { type: DossierStatus, nullable: true }),
    toStatus: t.expose('toStatus', { type: DossierStatus }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written here.' }),
    actor: t.string({
      description: 'Who did it: a person, a partner’s program, or the organisation alone.',
      resolve: ({ actorName, organisationId }, _args, { pilot }) =>
        actorName ?? rowOf(pilot.organisations, organisationId).nameVi,
    }),
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    organisation: t.field({
      type: Organisation,
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    reasonCode: t.exposeString('reasonCode', { nullable: true }),
    reason: t.field({
      type: ReasonCode,
      nullable: true,
      description: 'The words of its reason; null for none or an unknown one.',
      resolve: ({ reasonCode }) => findReason(reasonCode),
    }),
    formNumber: t.string({
      nullable: true,
      description: 'Form that left the desk with it, e.g. `02`.',
      resolve: ({ kind }) => formNumberOf(kind),
    }),
    note: t.string({ nullable: true, resolve: ({ details }) => noteIn(details) }),
    origin: t.expose('origin', { type: Origin }),
    backdated: t.boolean({
      description: 'Recorded on a later day than it happened.',
      resolve: ({ occurredAt, recordedAt }) => localDate(occurredAt) < localDate(recordedAt),
    }),
  }),
});

function noteIn(details: EventRow['details']): string | null {
  const note = details?.note;
  return typeof note === 'string' ? note : null;
}
