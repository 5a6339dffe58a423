import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { Capabilities } from '../ui/capabilities/Capabilities.tsx';
import { capabilitiesQuery } from '../ui/capabilities/capabilities-query.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { BoardPlace } from './phase-board.ts';

interface CellCapabilitiesProps {
  procedure: string;
  column: BoardPlace;
  at: string | null;
}

/** One procedure at one place: each act, allowed or why not. */
export function CellCapabilities({ procedure, column, at }: CellCapabilitiesProps) {
  const mayAsk = useMay('ASK_CAPABILITIES');
  const variables = { place: column.place, branch: column.branch, procedure, at };
  const asked = useAsk(capabilitiesQuery, variables, { enabled: mayAsk });
  return (
    <div aria-live="polite" data-cell={`${procedure} ${column.branch ?? column.place}`}>
      {asked.error ? (
        <ErrorState error={asked.error} onRetry={asked.refetch} />
      ) : asked.data && !asked.isPlaceholderData ? (
        <Capabilities capabilities={asked.data.capabilities} />
      ) : (
        mayAsk && <Skeleton rows={10} />
      )}
    </div>
  );
}
