/** A moment as an input of local time writes it. */
export const localInput = (moment: string): string =>
  new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 16);

/** What such an input says, as a moment. */
export const momentOf = (local: string): string => `${local}:00+07:00`;
