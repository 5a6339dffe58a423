import type { Pilot } from '@tram-ho-so/db';
import { budgetFor } from '@tram-ho-so/domain/clock';
import {
  type DossierEventFacts,
  foldEvents,
  nextSteps,
  type StepActor,
  type StepFacts,
  sideOf,
  takeStep,
} from '@tram-ho-so/domain/dossier-steps';
import { reasonsOf } from '@tram-ho-so/domain/reason-codes';
import { Refusal } from '@tram-ho-so/domain/refusal';
import type { DossierEventKind, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { named } from '../auth/acting.ts';
import { limitsOf, listedPapers } from '../schema/step-facts.ts';
import { approvePhase } from '../testing/approved-phase.ts';
import { type Office, openOffice } from '../testing/open-office.ts';
import { type RandomCommand, randomCommand, triers } from '../testing/random-command.ts';
import { papers } from '../testing/said.ts';

const dossiers = 252;
const rounds = 46;
const seed = 20_231_120;

const made = `... on Dossier { id status version clock { dueAt officialDueAt } } ... on Refusal { code }`;
const receive = `mutation ($input: ReceiveDossierInput!) { answer: receiveDossier(input: $input) { ${made} } }`;
const submit = `mutation ($input: SubmitDossierInput!) { answer: submitDossier(input: $input) { ${made} } }`;
const advance = `mutation ($input: AdvanceDossierInput!) { answer: advanceDossier(input: $input) { ${made} } }`;

const procedure = '2.000635';
const branch = 'BC-VIETHUNG';
const owner = { name: 'Nguyễn Văn An' };
/** How a dossier begins: at the desk, by post at a branch (rule R5), or online with a branch's help. */
const beginnings = [
  { who: 'HCC_OFFICER', document: receive, kind: 'ACCEPTED', channel: 'DIRECT', place: 'HCC_CENTRE' },
  { who: 'BRANCH_STAFF', document: receive, kind: 'ACCEPTED', channel: 'POSTAL', place: 'BRANCH' },
  { who: 'BRANCH_STAFF', document: submit, kind: 'SUBMITTED', channel: 'ONLINE', place: 'BRANCH' },
] as const;

/** The model of a dossier: its events alone; everything else is folded from them. */
interface Model {
  readonly id: string;
  readonly begun: (typeof beginnings)[number];
  readonly events: DossierEventFacts[];
}

/** What is compared: a refusal's code, or where the dossier then stands. */
type Outcome =
  | string
  | { status: string; version: number; dueAt: string | null; officialDueAt: string | null };

function factsOf({ begun, events }: Model, pilot: Pilot, now: Date): StepFacts {
  const found = pilot.procedures.byCode.get(procedure);
  const version = found?.versions.at(-1);
  if (!found || !version) throw new Error(`the catalogue lacks ${procedure}`);
  const terms = { budget: budgetFor(version, begun.channel) };
  return {
    state: foldEvents(terms, events, () => pilot.calendar),
    channel: begun.channel,
    procedure: found,
    papers: listedPapers(version),
    unpaidFees: [],
    parcelHolder: undefined,
    limits: limitsOf(version, pilot),
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now,
  };
}

const stands = ({ state: { status, version, dueAt, officialDueAt } }: StepFacts): Outcome => ({
  status: String(status),
  version,
  dueAt: dueAt?.toISOString() ?? null,
  officialDueAt: officialDueAt?.toISOString() ?? null,
});

function askerAt(actor: StepActor, place: PlaceKind | undefined, { begun }: Model, pilot: Pilot) {
  const ofBranch = begun.place === 'BRANCH';
  const usual = sideOf(actor) === 'POST' && ofBranch ? 'BRANCH' : 'HCC_CENTRE';
  const stand = place ?? usual;
  const own = stand === 'BRANCH' && ofBranch ? pilot.branches.byCode.get(branch) : undefined;
  return { actor, place: stand, branch: named(own) };
}

/** Steps that end a walk are taken now and then only. */
const ends: readonly DossierEventKind[] = ['WITHDRAWN', 'STOPPED', 'RETURNED', 'RECEPTION_REFUSED'];

/** Refusals that chance comes to anyway. */
const usual: readonly string[] = ['ILLEGAL_STEP', 'NOT_PERMITTED', 'PHASE_NOT_ALLOWED'];

/** Mostly a step that can be taken by somebody, so that walks go on; at times one held back by a rule; else what chance drew. */
function fitted(command: RandomCommand, facts: StepFacts, model: Model, pilot: Pilot): RandomCommand {
  const { fitting, turn } = command;
  if (fitting < 4) return command;
  const steps = triers.flatMap((who) =>
    nextSteps(facts, askerAt(who, undefined, model, pilot)).map((step) => ({ ...step, who })),
  );
  const heldBack = steps.filter(({ objection }) => objection && !usual.includes(objection.code));
  const open = steps.filter(({ kind, allowed }) => allowed && (turn % 6 === 0 || !ends.includes(kind)));
  const chosen = pick(fitting === 4 ? heldBack : open, turn);
  if (!chosen) return command;
  const { who, kind } = chosen;
  return { ...command, who, kind, reasonCode: fitting === 5 ? command.reasonCode : reasonsOf[kind][0] };
}

const pick = <Choice>(choices: readonly Choice[], turn: number): Choice | undefined =>
  choices[turn % Math.max(1, choices.length)];

/** What the rules alone say of a command; a step that is taken is added to the model. */
function predict(command: RandomCommand, facts: StepFacts, model: Model, pilot: Pilot): Outcome {
  const { kind, who, reasonCode, said } = command;
  if (who === 'AUDITOR') return 'NOT_PERMITTED';
  if (sideOf(who) === 'POST' && model.begun.place !== 'BRANCH') return 'UNKNOWN_DOSSIER';
  const taken = takeStep(facts, {
    ...askerAt(who, command.place, model, pilot),
    kind,
    occurredAt: momentOf(command, facts.now),
    reason: reasonCode,
    said,
    expectedVersion: facts.state.version + command.versionOff,
  });
  if (taken instanceof Refusal) return taken.code;
  const own: readonly string[] = reasonsOf[kind];
  if (reasonCode !== undefined && !own.includes(reasonCode)) return 'INVALID_INPUT';
  model.events.push({ kind, occurredAt: taken.occurredAt, details: taken.details });
  return stands(factsOf(model, pilot, facts.now));
}

const momentOf = ({ minutesAgo }: RandomCommand, now: Date) => new Date(now.getTime() - minutesAgo * 60_000);

async function tryOn(
  office: Office,
  { kind, who, reasonCode, place, said, ...command }: RandomCommand,
  { id }: Model,
  { state, now }: StepFacts,
): Promise<Outcome> {
  const seenVersion = state.version + command.versionOff;
  const occurredAt = momentOf({ kind, who, reasonCode, place, said, ...command }, now).toISOString();
  const input = { dossier: id, step: kind, seenVersion, reasonCode, place, said, occurredAt };
  return outcomeOf((await office.ask(who, advance, { input })).data?.answer);
}

function outcomeOf(answer: Record<string, never> | undefined): Outcome {
  if (!answer) return 'FAULT';
  const { code, status, version, clock } = answer as never as {
    code?: string;
    status: string;
    version: number;
    clock: { dueAt: string | null; officialDueAt: string | null };
  };
  if (code !== undefined) return code;
  const iso = (moment: string | null) => moment && new Date(moment).toISOString();
  return { status, version, dueAt: iso(clock.dueAt), officialDueAt: iso(clock.officialDueAt) };
}

async function begin(office: Office, index: number, now: Date): Promise<Model> {
  const begun = beginnings[index % beginnings.length] ?? beginnings[0];
  const at = { place: begun.place, ...(begun.place === 'BRANCH' && { branch }) };
  const ticked = begun.kind === 'ACCEPTED' ? { papers } : {};
  const { data } = await office.ask(begun.who, begun.document, {
    input: { procedure, owner, ...at, ...ticked },
  });
  const details = begun.channel === 'POSTAL' ? { clockWaits: true } : null;
  return { id: data.answer.id, begun, events: [{ kind: begun.kind, occurredAt: now, details }] };
}

test('whatever anyone tries, the API answers what the rules alone say', async () => {
  await using office = await openOffice();
  await approvePhase(office, {
    phase: 'PHASE_2',
    seenVersion: 0,
    effectiveFrom: '2023-11-20T09:00:00+07:00',
    places: ['BRANCH'],
    actions: ['RECEIVE_DOSSIER', 'RETURN_RESULT'],
    branches: [branch],
    procedures: [procedure],
    receptionChannel: 'POSTAL',
  });
  let now = new Date('2023-11-20T02:00:00Z');
  const pilot = await office.db.pilotBook.fresh();
  const models = await Promise.all(Array.from({ length: dossiers }, (_, index) => begin(office, index, now)));
  const divergences: unknown[] = [];
  const outcomes = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    // One long pause lets terms run out; otherwise hours pass, nights and a weekend among them.
    now = new Date(now.getTime() + (round === 40 ? 31 * 1440 : 20 + ((round * 137) % 400)) * 60_000);
    office.at(now.toISOString());
    const commands = fc.sample(randomCommand, { seed: seed + round, numRuns: dossiers });
    await Promise.all(
      models.map(async (model, index) => {
        const drawn = commands[index];
        if (!drawn || hidden(model, drawn, now, pilot)) return;
        const facts = factsOf(model, pilot, now);
        const command = fitted(drawn, facts, model, pilot);
        const predicted = predict(command, facts, model, pilot);
        const answered = await tryOn(office, command, model, facts);
        const key = typeof predicted === 'string' ? predicted : `→ ${predicted.status}`;
        outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
        if (!same(predicted, answered))
          divergences.push({ command, predicted, answered, events: model.events });
      }),
    );
  }
  expect(divergences).toEqual([]);
  expect(commandsOf(outcomes)).toBeGreaterThanOrEqual(10_000);
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(interesting));
}, 300_000);

/** The tests of visibility tell what becomes of a closed dossier after thirty days. */
function hidden(model: Model, { who }: RandomCommand, now: Date, pilot: Pilot): boolean {
  if (model.begun.place !== 'BRANCH' || !triers.includes(who)) return false;
  const { finishedAt } = factsOf(model, pilot, now).state;
  return finishedAt !== null && now.getTime() - finishedAt.getTime() > 29 * 86_400_000;
}

const same = (a: Outcome, b: Outcome) => JSON.stringify(a) === JSON.stringify(b);

const commandsOf = (outcomes: ReadonlyMap<string, number>) =>
  [...outcomes.values()].reduce((sum, count) => sum + count, 0);

/** Answers that the walks must have come to, so that the test cannot pass by going nowhere. */
const interesting = [
  '→ IN_PROCESS',
  '→ SUPPLEMENT_REQUESTED',
  '→ PAYMENT_REQUESTED',
  '→ STOPPED',
  '→ WITHDRAWN',
  '→ NOT_ACCEPTED',
  '→ RESOLVED',
  '→ RETURNED',
  'ILLEGAL_STEP',
  'STALE_DOSSIER',
  'UNKNOWN_DOSSIER',
  'NOT_PERMITTED',
  'PHASE_NOT_ALLOWED',
  'REASON_REQUIRED',
  'INVALID_INPUT',
  'OCCURRED_IN_FUTURE',
  'OCCURRED_BEFORE_LAST',
  'PAPERS_INCOMPLETE',
  'PAPERS_NOT_ARRIVED',
  'SUPPLEMENT_ALREADY_ASKED',
  'EXTENSION_LIMIT',
  'CLOCK_EXPIRED',
  'TERM_NOT_OVER',
];
