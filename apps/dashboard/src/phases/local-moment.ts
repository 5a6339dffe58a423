const zone = '+07:00';
const zoneMinutes = 7 * 60;

/** An instant as the text of a date-and-time field, in the city's time. */
export function fieldOfInstant(instant: string): string {
  const local = new Date(new Date(instant).getTime() + zoneMinutes * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The instant that the text of a date-and-time field names, in the city's time. */
export function instantOfField(field: string): string {
  return `${field}:00${zone}`;
}
