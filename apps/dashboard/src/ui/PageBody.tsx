import type { ReactNode } from 'react';
import { NotThere } from '../api/not-there.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Panel } from './Panel.tsx';
import { Skeleton } from './Skeleton.tsx';

/** As much of a query as a page needs to know. */
export interface Asked {
  data?: unknown;
  error: unknown;
  refetch: () => unknown;
}

interface PageBodyProps {
  asked: Asked | undefined;
  missing: string | undefined;
  children: ReactNode;
}

/** The content once it is there; before that a skeleton, after a fault the way on, and what is missing is said. */
export function PageBody({ asked, missing, children }: PageBodyProps) {
  if (asked && !asked.data && !(asked.error instanceof NotThere))
    return (
      <Panel>
        {asked.error ? <ErrorState error={asked.error} onRetry={asked.refetch} /> : <Skeleton rows={8} />}
      </Panel>
    );
  if (missing && !children)
    return (
      <Panel>
        <EmptyState title={missing} text="" />
      </Panel>
    );
  return children;
}
