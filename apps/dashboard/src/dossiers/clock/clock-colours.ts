import type { Urgency } from './urgency.ts';

/** The theme's colours of state, as the strip uses them. */
export const clockColours = {
  late: 'var(--late)',
  soon: 'var(--soon)',
  onTrack: 'var(--on-track)',
  ahead: 'var(--on-track-tint)',
  hatch: 'var(--paused)',
  hatchGround: 'var(--paused-tint)',
  empty: 'var(--sunken)',
  done: 'var(--edge)',
  text: 'var(--ink)',
  muted: 'var(--muted)',
  promise: 'var(--accent)',
  extended: 'var(--accent-tint)',
  card: 'var(--card)',
} as const;

/** Which colour the words of an urgency are written in; most of them need none. */
export const urgencyInk = {
  late: clockColours.late,
  soon: clockColours.soon,
  onTrack: clockColours.text,
  paused: clockColours.muted,
  idle: clockColours.muted,
  early: clockColours.muted,
  onTime: clockColours.muted,
  closed: clockColours.muted,
} as const satisfies Record<Urgency, string>;

/** What a mini strip is filled with. */
export const urgencyFill = {
  late: clockColours.late,
  soon: clockColours.soon,
  onTrack: clockColours.onTrack,
  paused: clockColours.onTrack,
  idle: 'none',
  early: clockColours.done,
  onTime: clockColours.done,
  closed: clockColours.done,
} as const satisfies Record<Urgency, string>;
