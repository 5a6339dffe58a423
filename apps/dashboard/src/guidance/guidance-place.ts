import type { GuidanceFilter, GuidanceOutcome } from '../api/generated/graphql.ts';
import { words } from '../api/generated/words.ts';

/** What the address of the page asks for: a period, and which sessions to list. */
export interface GuidancePlace {
  readonly from: string;
  readonly to: string;
  readonly outcome?: GuidanceOutcome;
  readonly procedure?: string;
  readonly paper?: string;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const quarterMs = 90 * 86_400_000;

/** Reads an address; without a period, the last ninety days. */
export function placeIn(asked: URLSearchParams, today: string): GuidancePlace {
  const day = (name: string) => (dayShape.test(asked.get(name) ?? '') ? asked.get(name) : null);
  const ninetyDaysAgo = new Date(Date.parse(today) - quarterMs).toISOString().slice(0, 10);
  const outcome = Object.keys(words.GuidanceOutcome).find((each) => each === asked.get('outcome'));
  const procedure = asked.get('procedure');
  const paper = asked.get('paper');
  return {
    from: day('from') ?? ninetyDaysAgo,
    to: day('to') ?? today,
    ...(outcome && { outcome: outcome as GuidanceOutcome }),
    ...(procedure && { procedure }),
    ...(paper && { paper }),
  };
}

/** The address of a place. */
export function guidanceAt(place: Partial<GuidancePlace>): string {
  const said = Object.entries(place).filter(([, value]) => value);
  return `/guidance?${new URLSearchParams(said as [string, string][])}`;
}

/** The sessions of a place, as the API is asked for them. */
export function filterOf({ from, to, outcome, procedure, paper }: GuidancePlace): GuidanceFilter {
  return {
    from,
    to,
    ...(outcome && { outcome: [outcome] }),
    ...(procedure && { procedure: [procedure] }),
    ...(paper && { missingPaper: paper }),
  };
}
