import { leadsTo, steps } from '@tram-ho-so/domain/dossier-steps';
import { dossierEventKinds, dossierStatuses } from '@tram-ho-so/domain/vocabulary';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setPhase } from '../pilot/set-phase.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening } from '../testing/sample-steps.ts';
import { openDossier } from './open-dossier.ts';

const at = new Date('2023-08-21T02:10:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(at);
  await openDossier(books.db, opening(await currentPilot(books.db), { at }));
});
afterAll(() => books.close());

const kept = {
  dossier_events: 'reason_code = NULL',
  dossier_versions: 'status = status',
  outbox: `topic = ''`,
  audit_entries: `action = ''`,
  procedure_versions: 'time_limit = 1',
  phase_settings: 'note = NULL',
  phase_setting_branches: 'branch_id = 1',
  phase_setting_procedures: 'procedure_id = 1',
  branch_renamings: `name_vi = ''`,
};

test.each(Object.entries(kept))('%s refuses to be changed or emptied', async (table, change) => {
  for (const statement of [
    `UPDATE ${table} SET ${change}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ]) {
    await expect(books.db.pool.query(statement)).rejects.toThrow(/keeps its rows/);
  }
});

test('what the ledger names is never deleted', async () => {
  for (const table of ['dossiers', 'branches', 'procedures', 'organisations', 'fields', 'wards']) {
    await expect(books.db.pool.query(`DELETE FROM ${table}`)).rejects.toThrow(/keeps its rows/);
  }
});

test('a dossier changes only by an event, along the legal steps, and keeps its code', async () => {
  const change = (set: string) => books.db.pool.query(`UPDATE dossiers SET ${set}`);
  await expect(change(`status = 'RETURNED', version = version + 1`)).rejects.toThrow(/cannot move/);
  await expect(change('supplement_count = 1')).rejects.toThrow(/only by a new event/);
  await expect(change(`code = 'x', version = version + 1`)).rejects.toThrow(/keeps its code/);
});

test("the database's legal steps are the domain's", async () => {
  const expected = dossierEventKinds.flatMap((kind) =>
    steps[kind].from.map((from) => `${kind}: ${from ?? 'nothing'} -> ${leadsTo(kind, from)}`),
  );
  const { rows } = await books.db.pool.query<{ step: string }>(
    `SELECT kind || ': ' || coalesce(from_status::text, 'nothing') || ' -> ' || to_status AS step
     FROM unnest($1::"DossierEventKind"[]) kind, unnest($2::"DossierStatus"[]) from_status, unnest($3::"DossierStatus"[]) to_status
     WHERE (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'dossier_events_legal_step') IS NOT NULL
       AND ${await expressionOf('dossier_events_legal_step')}`,
    [dossierEventKinds, [...dossierStatuses, null], dossierStatuses],
  );
  expect(rows.map(({ step }) => step).toSorted()).toEqual(expected.toSorted());
  const moves = await books.db.pool.query<{ move: string }>(
    `SELECT from_status || ' -> ' || to_status AS move FROM guards.legal_steps WHERE events = 1`,
  );
  const one = dossierEventKinds.flatMap((kind) =>
    steps[kind].from.flatMap((from) => (from ? [`${from} -> ${leadsTo(kind, from)}`] : [])),
  );
  expect(new Set(moves.rows.map(({ move }) => move))).toEqual(new Set(one));
});

async function expressionOf(constraint: string): Promise<string> {
  const { rows } = await books.db.pool.query<{ text: string }>(
    'SELECT pg_get_expr(conbin, conrelid) AS text FROM pg_constraint WHERE conname = $1',
    [constraint],
  );
  return rows[0]?.text ?? 'false';
}

test('deciding can be granted to the post neither by the rules nor by the database', async () => {
  const { db } = books;
  const grant = {
    effectiveFrom: at,
    effectiveTo: null,
    places: ['BRANCH' as const],
    actions: ['GUIDE' as const, 'SIGN_RESULT' as const],
    receptionChannel: null,
    decisionNumber: null,
    decisionDate: null,
    signer: null,
    note: null,
    provenance: 'ASSUMED' as const,
    branchIds: [1],
    procedureIds: [1],
  };
  const nobody = { userId: null, keyId: null };
  await expect(setPhase(db, { phase: 'PHASE_2', seenVersion: 0, grant }, nobody, at)).rejects.toMatchObject({
    code: 'FORBIDDEN_GRANT',
  });
  for (const action of ['ADJUDICATE', 'SIGN_RESULT', 'CHANGE_DUE_DATE', 'ISSUE_REFUSAL_OF_SETTLEMENT']) {
    const forced = db.pool.query(
      `INSERT INTO phase_settings (phase_number, version, effective_from, places, actions, provenance, recorded_at)
       VALUES ('PHASE_2', 1, now(), '{BRANCH}', $1::text[]::"PilotAction"[], 'ASSUMED', now())`,
      [['GUIDE', action]],
    );
    await expect(forced).rejects.toThrow(/never_granted_to_the_post/);
  }
});

test('a setting in the books gets no further branch', async () => {
  const added = books.db.pool.query(
    `INSERT INTO phase_setting_branches SELECT s.id, b.id FROM phase_settings s, branches b WHERE b.code = 'BC-HALONG'`,
  );
  await expect(added).rejects.toThrow(/already in the books/);
});
