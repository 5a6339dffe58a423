import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { detailWords } from './detail-words.ts';

/** What changed, in words, a fact a line. */
export function AuditDetails({ details }: { details: string | null | undefined }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  if (!details) return null;
  return detailWords(details, locale, translate).map((line) => <div key={line}>{line}</div>);
}
