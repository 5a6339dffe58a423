import { ErrorState } from './ErrorState.tsx';

/** What a screen shows when it broke. */
export function FaultPage({
  error,
  resetErrorBoundary,
}: {
  error?: unknown;
  resetErrorBoundary?: () => void;
}) {
  return <ErrorState error={error} onRetry={resetErrorBoundary ?? (() => location.reload())} />;
}
