import { ErrorState } from './ErrorState.tsx';

interface FaultPageProps {
  error: unknown;
  resetErrorBoundary: (args?: undefined) => void;
}

/** What a screen shows when it broke. */
export function FaultPage({ error, resetErrorBoundary }: FaultPageProps) {
  return <ErrorState error={error} onRetry={() => resetErrorBoundary()} />;
}
