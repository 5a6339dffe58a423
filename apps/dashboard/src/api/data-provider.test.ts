import { afterEach, expect, test, vi } from 'vitest';
import { dataProvider } from './data-provider.ts';
import { NotThere } from './not-there.ts';
import { Refused } from './refused.ts';

interface Sent {
  query: string;
  variables: object;
}

/** The server is outside; what it would say is given, and what it was asked is kept. */
function serverSays(...answers: object[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body));
    return Response.json({ data: answers[sent.length - 1] });
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

const haTu = { id: 'QnJhbmNo', code: 'BC-HATU', nameVi: 'Bưu cục Hà Tu' };

test('a list is the whole table, each point under its code', async () => {
  serverSays({ branches: [haTu] });
  expect(await dataProvider.getList('branches', {})).toEqual({
    data: [{ ...haTu, id: 'BC-HATU' }],
    total: 1,
  });
});

test('one record is asked by the id that the address holds', async () => {
  const sent = serverSays({ branch: haTu });
  expect(await dataProvider.getOne('branches', { id: 'BC-HATU' })).toEqual({
    data: { ...haTu, id: 'BC-HATU' },
  });
  expect(sent.map(({ variables }) => variables)).toEqual([{ code: 'BC-HATU' }]);
});

test('a record that the contract does not hold is an error of its own, not a fault', async () => {
  serverSays({ procedure: null });
  await expect(dataProvider.getOne('procedures', { id: 'TT-0' })).rejects.toEqual(new NotThere('TT-0'));
});

test('many records come in the order they were named', async () => {
  const users = [{ id: 'a' }, { id: 'b' }];
  serverSays({ users }, { users });
  expect(await dataProvider.getMany('users', { ids: ['b', 'a'] })).toEqual({
    data: [{ id: 'b' }, { id: 'a' }],
  });
});

test('a key just made comes with its secret', async () => {
  const input = { name: 'Bưu tá', organisation: 'BD', scopes: ['READ'] };
  const sent = serverSays({ createApiKey: { __typename: 'CreatedApiKey', secret: 's', key: { id: 'k' } } });
  expect(await dataProvider.create('keys', { data: input })).toEqual({ data: { id: 'k', secret: 's' } });
  expect(sent.map(({ variables }) => variables)).toEqual([{ input }]);
});

test('a refusal arrives as an error that carries the whole answer', async () => {
  const stale = {
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'Đã đổi',
    messageEn: 'Changed',
  };
  serverSays({ updateBranch: stale });
  const update = dataProvider.update('branches', {
    id: 'BC-HATU',
    data: { code: 'BC-HATU' },
    previousData: haTu,
  });
  const error = await update.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refused);
  expect(error).toMatchObject({ body: stale });
});

test('nothing is deleted, and what the contract does not offer is said by name', async () => {
  await expect(dataProvider.delete('branches', { id: 'BC-HATU' })).rejects.toThrow(
    /^delete is not done here/,
  );
  await expect(dataProvider.create('branches', { data: {} })).rejects.toThrow(
    'The contract has no create for branches.',
  );
});
