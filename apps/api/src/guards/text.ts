import { GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Longest single text; file contents are the one exception, bounded by the body limit. */
const longestText = 4000;
const deepestValue = 12;

/** The one gate every text passes: composed form (NFC), no NUL, no broken surrogate, of bounded length. */
export function cleanTexts(): Plugin {
  const clean = new WeakSet<object>();
  return {
    onParams: ({ params, setParams }) => {
      if (!params.variables) return;
      setParams({ ...params, variables: cleaned(params.variables) as Record<string, unknown> });
    },
    onParse:
      () =>
      ({ result }) => {
        if (!result || result instanceof Error || clean.has(result)) return;
        visit(result, { [Kind.STRING]: (node) => void checked(node.value, node.block ? 'content' : '') });
        clean.add(result);
      },
  };
}

function cleaned(value: unknown, key = '', depth = 0): unknown {
  if (typeof value === 'string') return checked(value, key);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepestValue) throw refused('nested too deeply');
  if (Array.isArray(value)) return value.map((item) => cleaned(item, key, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, cleaned(item, name, depth + 1)]),
  );
}

function checked(text: string, key: string): string {
  if (text.includes('\0')) throw refused('a NUL character');
  if (!text.isWellFormed()) throw refused('a broken character');
  if (text.length > longestText && key !== 'content') throw refused(`more than ${longestText} characters`);
  return text.normalize('NFC');
}

function refused(what: string): GraphQLError {
  return new GraphQLError(`Chữ nhập vào không dùng được. | A text has ${what}.`, {
    extensions: { code: 'UNUSABLE_TEXT', http: { status: 400 } },
  });
}
