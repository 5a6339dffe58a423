/** A time window as it is filled in, in the city's time; an empty part is an answer not given. */
export interface TimeWindow {
  /** `yyyy-MM-dd`. */
  readonly day: string;
  /** `HH:mm`. */
  readonly from: string;
  readonly to: string;
}

/** A day without hours is wished from the opening to the closing of the office. */
export const noWish: TimeWindow = { day: '', from: '07:00', to: '17:00' };

/** The window as the API takes it; without a day there is no wish. The API judges the order. */
export function windowInput({ day, from, to }: TimeWindow): { windowFrom?: string; windowTo?: string } {
  if (!day || !from || !to) return {};
  return { windowFrom: `${day}T${from}:00+07:00`, windowTo: `${day}T${to}:00+07:00` };
}
