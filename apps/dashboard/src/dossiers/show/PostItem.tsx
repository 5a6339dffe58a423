import { useTranslate } from 'react-admin';
import { dateTimeOf } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import type { ShownDossier } from '../steps/next-step.ts';

/** What another book than the counter's tells: the post, the clock, the fees. */
export function PostItem({ entry }: { readonly entry: ShownDossier['journal'][number] }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const english = useFormat().locale === 'en';
  const where = entry.branch ? name(entry.branch) : entry.place && word('PlaceKind', entry.place);
  const reason = entry.__typename === 'PostEntry' ? entry.scan.reason : null;
  return (
    <li>
      <div>{english ? entry.titleEn : entry.titleVi}</div>
      <div style={{ fontSize: 13, color: 'var(--muted)' }}>
        <time dateTime={entry.at}>{dateTimeOf(entry.at)}</time>
        {[where, entry.actor].filter(Boolean).map((said) => ` · ${said}`)}
      </div>
      {reason && (
        <div style={{ fontSize: 13 }}>{translate('dossiers.timeline.reason', { reason: name(reason) })}</div>
      )}
      {entry.note && <div style={{ fontSize: 13 }}>{entry.note}</div>}
    </li>
  );
}
