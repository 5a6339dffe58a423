import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { Provenance } from '@tram-ho-so/domain/vocabulary';

interface LimitsAsked {
  readonly supplementTermDays?: number | null | undefined;
  readonly extensionLimitDays?: number | null | undefined;
  readonly escalationHours?: readonly number[] | null | undefined;
  readonly deliveryAttempts?: number | null | undefined;
  readonly limitsProvenance?: Provenance | null | undefined;
}

/** The limits that are assumed until somebody states them, each within what the books take. */
export const limitsOf = (asked: LimitsAsked) => ({
  supplementTermDays: within(asked.supplementTermDays, 365, 'supplementTermDays'),
  extensionLimitDays: within(asked.extensionLimitDays, 60, 'extensionLimitDays'),
  escalationHours: stepsOf(asked.escalationHours),
  deliveryAttempts: within(asked.deliveryAttempts, 9, 'deliveryAttempts'),
  limitsProvenance: asked.limitsProvenance ?? undefined,
});

function within(asked: number | null | undefined, most: number, path: string): number | undefined {
  if (asked == null) return undefined;
  if (asked >= 1 && asked <= most) return asked;
  throw new InvalidInput(path, {
    vi: `Ghi một số từ 1 đến ${most}.`,
    en: `Give a number from 1 to ${most}.`,
  });
}

/** The steps in the order in which a promise comes to them. */
function stepsOf(asked: readonly number[] | null | undefined): number[] | undefined {
  if (asked == null) return undefined;
  const steps = [...new Set(asked)].sort((a, b) => b - a);
  if (steps.length === asked.length && steps.length <= 12 && steps.every((hours) => Math.abs(hours) <= 240))
    return steps;
  throw new InvalidInput('escalationHours', {
    vi: 'Ghi tối đa 12 mốc giờ khác nhau, mỗi mốc từ -240 đến 240.',
    en: 'Give at most 12 different steps, each from -240 to 240 hours.',
  });
}
