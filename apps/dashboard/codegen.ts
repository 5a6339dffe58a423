import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every document the screens ask with, from the printed contract. */
const config: CodegenConfig = {
  schema: process.env.CONTRACT ?? '../../packages/contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/api/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
