import type { DossierFacts, EventRow } from '@tram-ho-so/db';
import { sayMoment } from '@tram-ho-so/domain/calendar';
import { type Timing, timing } from '@tram-ho-so/domain/clock';
import { type DossierEventKind, dossierEventKindWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { ControlRow, Form05Facts } from '../form-05.ts';
import { desk } from '../form-head.ts';
import { departmentOf, standOf } from './bodies.ts';
import { headOf, type Printing } from './head-of.ts';
import { reasonIn } from './said-in-event.ts';

export function form05Facts(facts: DossierFacts, event: EventRow, printing: Printing): Form05Facts {
  const { dossier, pilot, procedureVersion, events } = facts;
  return {
    ...headOf('05', facts, event, printing),
    department: departmentOf(procedureVersion, pilot),
    due: dossier.dueAt ? sayMoment(dossier.dueAt) : undefined,
    rows: events.filter(({ kind }) => handOvers[kind] !== undefined).map((each) => controlRow(facts, each)),
  };
}

/** Whose hands the papers are in. `STAND` is where the act happened: a branch, or the desk. */
type Hand = 'CITIZEN' | 'DESK' | 'STAND' | 'DEPARTMENT';

/** Between whom each act moves the papers; what moves none is not on the slip. */
const handOvers: Readonly<Record<DossierEventKind, readonly [Hand, Hand] | undefined>> = {
  SUBMITTED: undefined,
  ACCEPTED: ['CITIZEN', 'STAND'],
  RECEPTION_REFUSED: undefined,
  CORRECTION_REQUESTED: undefined,
  FORWARDED: ['DESK', 'DEPARTMENT'],
  SUPPLEMENT_REQUESTED: ['DEPARTMENT', 'CITIZEN'],
  SUPPLEMENT_RECEIVED: ['CITIZEN', 'DEPARTMENT'],
  PAYMENT_REQUESTED: ['DEPARTMENT', 'CITIZEN'],
  PAYMENT_CONFIRMED: ['CITIZEN', 'DEPARTMENT'],
  WITHDRAWN: ['DESK', 'CITIZEN'],
  STOPPED: ['DEPARTMENT', 'DESK'],
  REOPENED: ['DESK', 'DEPARTMENT'],
  RESOLVED: ['DEPARTMENT', 'DESK'],
  RESULT_RECALLED: ['DESK', 'DEPARTMENT'],
  RETURNED: ['STAND', 'CITIZEN'],
  PAPERS_ARRIVED: ['STAND', 'DESK'],
  EXTENDED: ['DEPARTMENT', 'DEPARTMENT'],
  PROMISE_RECOUNTED: undefined,
};

const citizen = { vi: 'Người nộp hồ sơ', en: 'The applicant' };

function controlRow(facts: DossierFacts, event: EventRow): ControlRow {
  const [giver, receiver] = handOvers[event.kind] ?? ['DESK', 'DESK'];
  return {
    giver: bodyOf(giver, facts, event),
    receiver: bodyOf(receiver, facts, event),
    moment: sayMoment(event.occurredAt),
    result: resultOf(facts, event),
    remark: remarkOf(event),
  };
}

function bodyOf(hand: Hand, { pilot, procedureVersion, dossier }: DossierFacts, event: EventRow): Said {
  const bodies = {
    CITIZEN: () => citizen,
    DESK: () => desk,
    DEPARTMENT: () => departmentOf(procedureVersion, pilot),
    // The desk confirms what arrived, and the branch that sent it is the dossier's.
    STAND: () =>
      event.kind === 'PAPERS_ARRIVED'
        ? standOf({ ...event, place: 'BRANCH', branchId: dossier.branchId }, pilot)
        : standOf(event, pilot),
  } as const satisfies Record<Hand, () => Said>;
  return bodies[hand]();
}

const timings = {
  EARLY: { vi: 'Trước hạn', en: 'Early' },
  ON_TIME: { vi: 'Đúng hạn', en: 'On time' },
  LATE: { vi: 'Quá hạn', en: 'Late' },
} as const satisfies Record<Timing, Said>;

function resultOf({ dossier }: DossierFacts, { kind, occurredAt }: EventRow): Said | undefined {
  return kind === 'RESOLVED' ? timings[timing(dossier.officialDueAt, occurredAt)] : undefined;
}

function remarkOf(event: EventRow): Said {
  const { vi, en } = dossierEventKindWords[event.kind];
  if (!event.reasonCode) return { vi, en };
  const reason = reasonIn(event);
  return { vi: `${vi}: ${reason.vi}`, en: `${en}: ${reason.en}` };
}
