import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAsk } from '../api/use-ask.ts';
import { SeatContext, viewerAndPilot } from '../api/viewer.ts';
import { SeatFault } from './SeatFault.tsx';

interface SeatedProps {
  client: QueryClient;
  children: ReactNode;
}

/** Knows who sits here and what the pilot is before the first screen. */
export function Seated({ client, children }: SeatedProps) {
  return (
    <QueryClientProvider client={client}>
      <Seat>{children}</Seat>
    </QueryClientProvider>
  );
}

function Seat({ children }: Pick<SeatedProps, 'children'>) {
  const { data, error, refetch } = useAsk(viewerAndPilot, {}, { every: 60_000 });
  if (data) return <SeatContext value={data}>{children}</SeatContext>;
  return error ? <SeatFault onRetry={refetch} /> : null;
}
