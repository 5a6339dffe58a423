/** The calendar day of an instant in Hạ Long, `yyyy-MM-dd`. */
export function dayInCity(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
