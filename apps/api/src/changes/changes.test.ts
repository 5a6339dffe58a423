import { adoptFeed } from '@tram-ho-so/db';
import { expect, test, vi } from 'vitest';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';

const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { ... on Dossier { code } } }`;
const owner = { name: 'Nguyễn Văn An', idNumber: '022099000001', phone: '0912345678' };
const feed = `query ($after: String, $first: Int!) {
  changes(after: $after, first: $first) { nodes { cursor topic code version status branch } endCursor hasNextPage }
}`;
const live = 'subscription ($after: String) { changes(after: $after) { cursor topic code } }';

/** A dossier that a branch helped to submit. */
async function submitted(office: Office, branch = 'BC-VIETHUNG'): Promise<string> {
  const input = { procedure: '2.000635', place: 'BRANCH', branch, owner };
  return (await office.ask('HCC_OFFICER', submit, { input })).data.submitDossier.code;
}

const read = async (office: Office, who: Who, after: string | null = null, first = 100) =>
  (await office.ask(who, feed, { after, first })).data.changes;

/** Listens until so many changes came, or the stream ends. */
async function listen(office: Office, who: Who, wanted: number, after?: string) {
  const headers = { ...(await office.headersOf(who)), accept: 'text/event-stream' };
  const response = await office.post('/graphql', { query: live, variables: { after } }, headers);
  const told: { code: string; cursor: string }[] = [];
  const errors: string[] = [];
  const places: string[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = (async () => {
    while (reader && told.length < wanted) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const line = part.split('\n').find((each) => each.startsWith('data: {'));
        if (!line) continue;
        const { data, errors: said = [] } = JSON.parse(line.slice(6));
        if (data?.changes?.topic === 'feed.place') places.push(data.changes.cursor);
        else if (data?.changes) told.push(data.changes);
        for (const { extensions } of said) errors.push(extensions.code);
      }
    }
    await reader?.cancel();
  })();
  return { response, told, errors, places, until };
}

test('the feed tells every change once, in order, and leads on from a cursor', async () => {
  await using office = await openOffice();
  const codes = [await submitted(office), await submitted(office), await submitted(office)];
  const all = await read(office, 'HCC_OFFICER');
  expect(all.nodes.map(({ code }: { code: string }) => code)).toEqual(codes);
  expect(all.nodes[0]).toMatchObject({ topic: 'dossier.submitted', version: 1, status: 'REGISTERED' });
  const first = await read(office, 'HCC_OFFICER', null, 2);
  expect([first.nodes.length, first.hasNextPage]).toEqual([2, true]);
  const rest = await read(office, 'HCC_OFFICER', first.endCursor, 2);
  expect(rest.nodes.map(({ code }: { code: string }) => code)).toEqual(codes.slice(2));
  expect((await read(office, 'HCC_OFFICER', rest.endCursor)).nodes).toEqual([]);
});

test('each hears of their own dossiers only, and the administrator of none', async () => {
  await using office = await openOffice();
  const own = await submitted(office, 'BC-VIETHUNG');
  await submitted(office, 'BC-HATU');
  const heard = async (who: Who) => (await read(office, who)).nodes.map(({ code }: { code: string }) => code);
  expect(await heard('BRANCH_STAFF')).toEqual([own]);
  expect(await heard('HCC_MANAGER')).toHaveLength(2);
  expect((await office.ask('SYSTEM_ADMIN', feed, { first: 5 })).errors[0]?.extensions.code).toBe(
    'NOT_PERMITTED',
  );
});

test('a cursor that nobody gave is refused', async () => {
  await using office = await openOffice();
  const { errors } = await office.ask('HCC_OFFICER', feed, { first: 5, after: 'abc' });
  expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('a row is not passed while an older write is open', async () => {
  await using office = await openOffice();
  const slow = await office.db.pool.connect();
  await slow.query('BEGIN');
  await slow.query('SELECT pg_current_xact_id()');
  const code = await submitted(office);
  expect((await read(office, 'HCC_OFFICER')).nodes).toEqual([]);
  await slow.query(
    `INSERT INTO outbox (topic, payload, recorded_at) VALUES ('test.slow', '{"code":"slow"}', now())`,
  );
  await slow.query('COMMIT');
  slow.release();
  const { nodes } = await read(office, 'HCC_OFFICER');
  expect(nodes.map((node: { code: string }) => node.code)).toEqual(['slow', code]);
});

test('a listener hears what happens, and resumes without gap or double under parallel writers', async () => {
  await using office = await openOffice();
  const first = await listen(office, 'HCC_OFFICER', 5, undefined);
  expect(first.response.headers.get('content-type')).toContain('text/event-stream');
  const written = await Promise.all(Array.from({ length: 5 }, () => submitted(office)));
  await first.until;
  const more = await Promise.all(Array.from({ length: 7 }, () => submitted(office)));
  const second = await listen(office, 'HCC_OFFICER', 7, first.told.at(-1)?.cursor);
  await second.until;
  const heard = [...first.told, ...second.told].map(({ code }) => code);
  expect(heard.toSorted()).toEqual([...written, ...more].toSorted());
});

test('who loses the right to listen is cut off, and a draining server lets nobody wait', async () => {
  await using office = await openOffice();
  const cut = await listen(office, 'HCC_OFFICER', 99);
  await office.db.prisma.user.updateMany({ where: { role: 'HCC_OFFICER' }, data: { active: false } });
  await cut.until;
  expect(cut.errors).toEqual(['UNAUTHENTICATED']);
  const drained = await listen(office, 'HCC_MANAGER', 99);
  office.server.drain();
  await drained.until;
  expect(drained.told).toEqual([]);
  expect(drained.places.length).toBeGreaterThanOrEqual(2);
});

test('one account listens on so many connections and no more', async () => {
  await using office = await openOffice();
  const open = await Promise.all(Array.from({ length: 8 }, () => listen(office, 'AUDITOR', 99)));
  const headers = { ...(await office.headersOf('AUDITOR')), accept: 'text/event-stream' };
  const ninth = await office.post('/graphql', { query: live }, headers);
  expect(await ninth.text()).toContain('TOO_MANY_STREAMS');
  office.server.drain();
  await Promise.all(open.map(({ until }) => until));
});

test('who may not read dossiers may not listen', async () => {
  await using office = await openOffice();
  const headers = { ...(await office.headersOf('SYSTEM_ADMIN')), accept: 'text/event-stream' };
  expect(await (await office.post('/graphql', { query: live }, headers)).text()).toContain('NOT_PERMITTED');
});

test('who has heard nothing yet still goes on without a gap', async () => {
  await using office = await openOffice();
  const quiet = await listen(office, 'HCC_OFFICER', 1);
  await vi.waitFor(() => expect(quiet.places).toHaveLength(1));
  const place = quiet.places[0];
  office.server.drain();
  await quiet.until;
  const code = await submitted(office);
  const { nodes } = await read(office, 'HCC_OFFICER', place);
  expect(nodes.map((node: { code: string }) => node.code)).toEqual([code]);
});

test('a connection that has lasted ends with its place', async () => {
  await using office = await openOffice();
  const heard = await listen(office, 'HCC_OFFICER', 1);
  await vi.waitFor(() => expect(heard.places).toHaveLength(1));
  office.at('2023-11-20T02:05:01Z');
  await submitted(office);
  await heard.until;
  expect([heard.told.length + heard.places.length > 1, heard.errors]).toEqual([true, []]);
});

test('after the books were restored elsewhere an old place is refused, and the feed is whole from its beginning', async () => {
  await using office = await openOffice();
  const code = await submitted(office);
  const { endCursor } = await read(office, 'HCC_OFFICER');
  // The other cluster had written more transactions than this one.
  await office.db.pool.query('ALTER TABLE outbox DISABLE TRIGGER append_only');
  await office.db.pool.query(`UPDATE outbox SET written_by = '9000000000'::xid8`);
  expect(await adoptFeed(office.db)).toBe(true);
  const refused = await office.ask('HCC_OFFICER', feed, { first: 5, after: endCursor });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FEED_RESTARTED', argument: 'after' });
  const later = await submitted(office);
  const again = await read(office, 'HCC_OFFICER');
  expect(again.nodes.map((node: { code: string }) => node.code)).toEqual([code, later]);
  const rest = await read(office, 'HCC_OFFICER', again.nodes[0].cursor);
  expect(rest.nodes.map((node: { code: string }) => node.code)).toEqual([later]);
  const nowhere = Buffer.from('2.9000000000:1').toString('base64url');
  const { errors } = await office.ask('HCC_OFFICER', feed, { first: 5, after: nowhere });
  expect(errors[0]?.extensions).toMatchObject({ code: 'FEED_RESTARTED' });
});
