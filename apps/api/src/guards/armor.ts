import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';

/** Refuses documents built to exhaust the server, before anything runs. Cost is counted in `cost.ts`. */
export function armor(): Plugin[] {
  const guard = new EnvelopArmor({
    maxAliases: { n: 15, allowList: [] },
    maxDepth: { n: 12 },
    maxDirectives: { n: 5 },
    maxTokens: { n: 2000 },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  });
  return guard.protect().plugins as unknown as Plugin[];
}
