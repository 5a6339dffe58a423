import { bookChecks } from './quality/book-checks.ts';
import { dateChecks } from './quality/date-checks.ts';
import type { QualityCheck } from './quality/quality-check.ts';

export type { QualityCheck, Severity, Subject } from './quality/quality-check.ts';

const checks = { ...dateChecks, ...bookChecks } satisfies Record<string, QualityCheck>;
export type QualityCheckId = keyof typeof checks;

export const qualityCheckIds = Object.keys(checks) as readonly QualityCheckId[];
export const qualityCheckOf = (id: QualityCheckId): QualityCheck => checks[id];
