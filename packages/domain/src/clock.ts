export type { Budget, TimeLimit } from './clock/budget.ts';
export {
  type Clock,
  type ClockMove,
  type ClockTurn,
  extendedDue,
  leftAt,
  promiseAgain,
  recount,
  recounted,
  recountedDue,
  startClock,
  turnClock,
} from './clock/clock.ts';
export { budgetFor, dueOf, isProvisional, type Promised, promise } from './clock/promise.ts';
export {
  type ClockEvent,
  type ClockReading,
  type ClockSegment,
  type Clocks,
  readClock,
  segmentsOf,
} from './clock/read-clock.ts';
export { isOverdue, type Timing, timing } from './clock/timing.ts';
