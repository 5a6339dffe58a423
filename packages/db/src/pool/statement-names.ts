import { createHash } from 'node:crypto';

/** PostgreSQL keeps a plan per name and connection; beyond this many shapes a statement goes unnamed. */
const mostNames = 200;

/** Names statements by their text, so that each connection parses and plans a shape once. */
export interface StatementNames {
  readonly of: (text: string) => string | undefined;
}

export function createStatementNames(): StatementNames {
  const names = new Map<string, string>();
  return {
    of: (text) => {
      const known = names.get(text);
      if (known !== undefined || names.size >= mostNames) return known;
      const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      names.set(text, name);
      return name;
    },
  };
}
