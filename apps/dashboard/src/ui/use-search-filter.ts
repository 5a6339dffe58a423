import { useSearchParams } from 'react-router';

/** A filter that lives in the address: its values by name, and a way to change one. */
export function useSearchFilter<Name extends string>(
  names: readonly Name[],
): [Record<Name, string>, (name: Name, value: string) => void, () => void] {
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<
    Name,
    string
  >;
  const change = (name: Name, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return [filter, change, () => setSearch({}, { replace: true })];
}
