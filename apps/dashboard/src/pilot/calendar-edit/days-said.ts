/** “chậm hơn 1 ngày”; a move inside the day says so. */
export function daysSaid(days: number, t: (key: string, values?: object) => string): string {
  if (days === 0) return t('sameDay');
  const count = Math.abs(days);
  return t(days > 0 ? 'later' : 'sooner', { smart_count: count, count });
}
