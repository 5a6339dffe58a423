import type { LaidCell } from '@tram-ho-so/tables/sheet';

/** A cell of a sheet and how it looks. */
export const cell = (value: LaidCell['cell'], style: NonNullable<LaidCell['style']> = 'plain'): LaidCell => ({
  cell: value,
  style,
});
