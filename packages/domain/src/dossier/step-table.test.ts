import { expect, test } from 'vitest';
import { neverGranted } from '../phase/phase-setting.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKinds,
  dossierStatuses,
  type PilotAction,
} from '../vocabulary.ts';
import { actorOfKey, leadsTo, sideOf, stepOf, steps } from './step-table.ts';

const arrows = dossierEventKinds.flatMap((kind) =>
  stepOf(kind).from.map((from) => ({ from, to: leadsTo(kind, from), kind })),
);

/** National statuses by their numbers. */
const numbered = (arrow: { from: DossierStatus | null; to: DossierStatus }) =>
  `${arrow.from ? dossierStatuses.indexOf(arrow.from) + 1 : '-'}→${dossierStatuses.indexOf(arrow.to) + 1}`;

/** What moves only the promise leaves the status as it is; it is no transition of the national list. */
const stays: readonly DossierEventKind[] = ['PAPERS_ARRIVED', 'EXTENDED', 'PROMISE_RECOUNTED'];
const transitions = arrows.filter(({ kind }) => !stays.includes(kind));

test('the table holds the transitions of the national statuses, no more and no fewer', () => {
  expect(new Set(transitions.map(numbered))).toEqual(
    new Set([
      '-→1',
      '-→2',
      '1→2',
      '1→3',
      '1→1',
      '2→4',
      '4→5',
      '5→4',
      '5→8',
      '4→6',
      '6→4',
      '2→7',
      '4→7',
      '5→7',
      '6→7',
      '4→8',
      '8→4',
      '4→9',
      '9→10',
      '9→4',
    ]),
  );
});

test('no two steps lead the same way', () => {
  const ways = transitions.map(numbered);
  expect(ways.length).toBe(new Set(ways).size);
});

test('every status can be reached', () => {
  const reached = new Set<DossierStatus | null>([null]);
  for (let round = 0; round < dossierStatuses.length; round++) {
    for (const { from, to } of arrows) if (reached.has(from)) reached.add(to);
  }
  expect(dossierStatuses.filter((status) => !reached.has(status))).toEqual([]);
});

test('not accepted, withdrawn and returned are final; from every other status a final one can be reached', () => {
  const finals = dossierStatuses.filter((status) => transitions.every(({ from }) => from !== status));
  expect(finals).toEqual(['NOT_ACCEPTED', 'WITHDRAWN', 'RETURNED']);
  const ends = new Set<DossierStatus>(finals);
  for (let round = 0; round < dossierStatuses.length; round++) {
    for (const { from, to } of arrows) if (from && ends.has(to)) ends.add(from);
  }
  expect(dossierStatuses.filter((status) => !ends.has(status))).toEqual([]);
});

test('nothing goes back to registered', () => {
  const back = arrows.filter(({ to, from }) => to === 'REGISTERED' && from !== null && from !== 'REGISTERED');
  expect(back).toEqual([]);
});

test('the clock starts at acceptance, is paused exactly in 5 and 6, and stops where processing ends', () => {
  const paused: DossierStatus[] = ['SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'];
  for (const { kind, to } of transitions) {
    const { from, clock } = stepOf(kind);
    expect([kind, clock === 'START']).toEqual([kind, kind === 'ACCEPTED']);
    expect([kind, clock === 'PAUSE']).toEqual([kind, paused.includes(to)]);
    const resumes =
      from.some((status) => status && [...paused, 'STOPPED', 'RESOLVED'].includes(status)) &&
      to === 'IN_PROCESS';
    expect([kind, clock === 'RESUME']).toEqual([kind, resumes]);
    expect([kind, clock === 'STOP']).toEqual([kind, ['WITHDRAWN', 'STOPPED', 'RESOLVED'].includes(to)]);
  }
});

test('the post takes part in three steps only; every other needs what is never granted', () => {
  const open = dossierEventKinds.filter((kind) => !neverGranted.has(stepOf(kind).postAction));
  expect(open).toEqual(['SUBMITTED', 'ACCEPTED', 'RETURNED']);
  const actions: PilotAction[] = [
    steps.SUBMITTED.postAction,
    steps.ACCEPTED.postAction,
    steps.RETURNED.postAction,
  ];
  expect(actions).toEqual(['ASSIST_ONLINE_SUBMISSION', 'RECEIVE_DOSSIER', 'RETURN_RESULT']);
  for (const kind of dossierEventKinds) {
    const post = stepOf(kind).actors.some((actor) => sideOf(actor) === 'POST');
    expect([kind, post]).toEqual([kind, open.includes(kind)]);
  }
});

test('analysts, auditors and administrators take no step', () => {
  for (const kind of dossierEventKinds) {
    const { actors, actorsFrom } = stepOf(kind);
    const all = [...actors, ...Object.values(actorsFrom ?? {}).flat()];
    for (const role of ['ANALYST', 'AUDITOR', 'SYSTEM_ADMIN'] as const) expect(all).not.toContain(role);
  }
});

test('a refusal, a stop and what undoes work need a reason', () => {
  expect(dossierEventKinds.filter((kind) => stepOf(kind).reasonRequired)).toEqual([
    'RECEPTION_REFUSED',
    'CORRECTION_REQUESTED',
    'SUPPLEMENT_REQUESTED',
    'PAYMENT_REQUESTED',
    'STOPPED',
    'REOPENED',
    'RESULT_RECALLED',
    'EXTENDED',
  ]);
});

test('what leaves the status as it is moves the promise, and no person recounts one', () => {
  expect(stays.map((kind) => [stepOf(kind).clock, leadsTo(kind, stepOf(kind).from[0] ?? null)])).toEqual([
    ['START', 'ACCEPTED'],
    ['EXTEND', 'IN_PROCESS'],
    ['RECOUNT', 'ACCEPTED'],
  ]);
  expect(steps.PROMISE_RECOUNTED.actors).toEqual([]);
});

test('a postal key acts as the post, every other key as the state', () => {
  expect(sideOf(actorOfKey.POSTAL_UNIT)).toBe('POST');
  expect([actorOfKey.SERVICE_CENTRE, actorOfKey.DEPARTMENT, actorOfKey.AUTHORITY].map(sideOf)).toEqual([
    'STATE',
    'STATE',
    'STATE',
  ]);
});
