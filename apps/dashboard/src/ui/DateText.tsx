import { dateOf, dateTimeOf } from '../i18n/format.ts';

/** A day or a moment as dd/MM/yyyy, with its machine reading. */
export function DateText({ at, withTime = false }: { at: string | null | undefined; withTime?: boolean }) {
  if (!at) return <span>–</span>;
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {withTime ? dateTimeOf(at) : dateOf(at)}
    </time>
  );
}
