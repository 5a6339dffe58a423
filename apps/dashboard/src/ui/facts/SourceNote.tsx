import { useTranslate } from 'react-admin';
import { Fact } from './Fact.tsx';

/** Where the facts come from, as whoever gathered them wrote it down, in English. */
export function SourceNote({ note }: { note: string }) {
  const translate = useTranslate();
  return (
    <Fact label={translate('facts.source')}>
      <details>
        <summary style={{ cursor: 'pointer' }}>{translate('facts.sourceRead')}</summary>
        <span lang="en">{note.trim()}</span>
      </details>
    </Fact>
  );
}
