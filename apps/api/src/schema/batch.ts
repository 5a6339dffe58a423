import type { Context } from '../context.ts';

export type Load<Key, Value> = (key: Key) => Promise<Value>;

/** One read for all the rows of a request that ask for the same thing in the same turn. */
export function batched<Key, Value>(
  read: (keys: readonly Key[], context: Context) => Promise<ReadonlyMap<Key, Value>>,
): (context: Context) => Load<Key, Value | undefined> {
  const loads = new WeakMap<Context, Load<Key, Value | undefined>>();
  return (context) => {
    const known = loads.get(context) ?? loader((keys) => read(keys, context));
    loads.set(context, known);
    return known;
  };
}

function loader<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Load<Key, Value | undefined> {
  const known = new Map<Key, Promise<Value | undefined>>();
  let waiting: Key[] = [];
  let turn: Promise<ReadonlyMap<Key, Value>> | undefined;
  const nextTurn = async () => {
    await new Promise<void>((resolve) => process.nextTick(resolve));
    const keys = waiting;
    waiting = [];
    turn = undefined;
    return read(keys);
  };
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    waiting.push(key);
    turn ??= nextTurn();
    const value = turn.then((values) => values.get(key));
    known.set(key, value);
    return value;
  };
}
