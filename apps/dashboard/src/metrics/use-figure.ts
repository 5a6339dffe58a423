import type { PeriodInput } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { coursePeriod } from './course-period.ts';
import { before, type MetricPlace, periodOf } from './metric-place.ts';
import { courseQuery, funnelQuery, metricQuery } from './metric-queries.ts';

/** All that the page of a figure asks: the figure, the stretch before, the first grouping alone, branches compared, and its course. */
export function useFigure(place: MetricPlace, mayRead: boolean) {
  const { id, filter, asOf, by, reckoning } = place;
  const narrowed = { id, filter, asOf };
  const period = periodOf(place);
  const parted = (asked: PeriodInput, parts: readonly MetricPlace['by'][number][]) => ({
    ...narrowed,
    period: asked,
    by: [...parts],
    reckoning,
  });
  const nested = by.length > 1;
  const asked = useAsk(metricQuery, parted(period, by), { enabled: mayRead });
  const heads = useAsk(metricQuery, parted(period, by.slice(0, 1)), { enabled: mayRead && nested });
  const compares = mayRead && place.compare;
  const earlierPeriod = periodOf(before(place));
  const earlier = useAsk(metricQuery, parted(earlierPeriod, by), { enabled: compares });
  const earlierHeads = useAsk(metricQuery, parted(earlierPeriod, by.slice(0, 1)), {
    enabled: compares && nested,
  });
  const result = asked.data?.metric;
  const isShare = result?.definition.measure === 'SHARE' && result.definition.id === id;
  const funnel = useAsk(funnelQuery, { ...narrowed, period }, { enabled: mayRead && isShare });
  const span = result && coursePeriod(result.period, result.asOf);
  const course = useAsk(
    courseQuery,
    { ...narrowed, period: span ? { dates: { from: span.from, to: span.to } } : period },
    { enabled: mayRead && isShare && span !== undefined },
  );
  return {
    asked,
    result,
    heads: nested ? heads.data?.metric : undefined,
    before: place.compare ? earlier.data?.metric : undefined,
    beforeHeads: place.compare && nested ? earlierHeads.data?.metric : undefined,
    funnel: isShare ? funnel.data?.metricFunnel : undefined,
    course: isShare ? course.data?.metricCourse : undefined,
    span,
  };
}
