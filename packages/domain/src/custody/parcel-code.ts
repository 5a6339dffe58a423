/** What a parcel is called on slips and screens: its waybill, or the house's own number until it has one. */
export const parcelCode = ({
  id,
  waybill,
}: {
  readonly id: number;
  readonly waybill: string | null;
}): string => waybill ?? `BG-${String(id).padStart(6, '0')}`;

/** The number inside a code of the house's own; undefined when it is none. */
export function parcelNumber(code: string): number | undefined {
  const digits = /^BG-(\d{6,9})$/.exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
