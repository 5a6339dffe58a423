import type { missingOf, Reception } from './reception.ts';

/** What every part of the form is given. */
export interface ReceptionPart {
  readonly reception: Reception;
  readonly change: (part: Partial<Reception>) => void;
  readonly missing: ReturnType<typeof missingOf>;
}
