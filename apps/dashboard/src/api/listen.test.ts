import { expect, test } from 'vitest';
import { SignedOut } from './fault.ts';
import { changeIn } from './listen.ts';

const change = { cursor: 'MTox', topic: 'dossier.accepted', dossier: 'RDox', code: 'A-1' };

test('a block of the stream holds a change, a ping none', () => {
  expect(changeIn(`event: next\ndata: ${JSON.stringify({ data: { changes: change } })}`)).toEqual(change);
  expect(changeIn(':')).toBeUndefined();
  expect(changeIn('event: complete\ndata:')).toBeUndefined();
});

test('who may not listen any more is signed out', () => {
  const said = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
  expect(() => changeIn(`event: next\ndata: ${JSON.stringify(said)}`)).toThrow(SignedOut);
});
