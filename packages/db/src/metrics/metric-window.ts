import { dayOfIso, instantAt } from '@tram-ho-so/domain/calendar';
import type { MetricWindow, Period } from '@tram-ho-so/domain/metrics';

/** The moments of a period as known at `asOf`: states are of its last instant, or of that moment when it is earlier. */
export function windowOf({ from, to }: Period, asOf: Date): MetricWindow {
  const until = instantAt(dayOfIso(to) + 1, 0);
  const last = new Date(until.getTime() - 1);
  return { from: instantAt(dayOfIso(from), 0), until, at: last < asOf ? last : asOf };
}
