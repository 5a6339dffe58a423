import SchemaBuilder from '@pothos/core';
import type { Context } from '../context.ts';
import { refusalPlugin } from './refusal-plugin.ts';
import { rootPermissionPlugin } from './root-permission.ts';

/** The frame every feature hangs its types and fields on. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: string | Date };
  };
  DefaultFieldNullability: false;
}>({
  plugins: [refusalPlugin, rootPermissionPlugin],
  defaultFieldNullability: false,
});

builder.queryType({ description: 'What may be asked.' });
builder.subscriptionType({ description: 'What may be listened to, over server-sent events.' });
builder.mutationType({
  description: 'What may be done; each answers with what came of it, or with a refusal.',
});
