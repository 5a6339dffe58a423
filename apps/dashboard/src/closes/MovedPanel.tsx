import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useFormat } from '../i18n/use-format.ts';
import { MovedTable } from '../metrics/MovedTable.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Panel } from '../ui/Panel.tsx';
import { movedQuery } from './close-queries.ts';

/** The dossiers that count otherwise since the close, page by page; nothing while there are none. */
export function MovedPanel({ id }: { id: string }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [walked, walk] = useState<string[]>([]);
  const asked = useAsk(movedQuery, { id, after: walked.at(-1) ?? null });
  if (asked.error) {
    return (
      <Panel>
        <ErrorState error={asked.error} onRetry={asked.refetch} />
      </Panel>
    );
  }
  const moved = asked.data?.periodClose.moved;
  if (!moved || moved.totalCount === 0) return null;
  const title = translate('closes.moved', {
    n: number(moved.totalCount),
    smart_count: moved.totalCount,
  });
  return (
    <Panel title={title}>
      <MovedTable rows={moved.nodes} />
      <Pager
        label={title}
        walked={walked}
        next={moved.hasNextPage ? (moved.endCursor ?? null) : null}
        onWalk={walk}
      />
    </Panel>
  );
}
