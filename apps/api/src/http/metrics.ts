import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly observe: (route: string, status: number, seconds: number) => void;
  readonly observeOperation: (operation: string, outcome: string) => void;
  readonly text: () => Promise<Response>;
}

/** Counts requests by route and operations by outcome; labels come from closed lists only. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const operations = new Counter({
    name: 'graphql_operations_total',
    help: 'Operations by outcome.',
    labelNames: ['type', 'outcome'],
    registers: [registry],
  });
  return {
    observe: (route, status, seconds) =>
      requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds),
    observeOperation: (type, outcome) => operations.inc({ type, outcome }),
    text: async () =>
      new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  };
}
