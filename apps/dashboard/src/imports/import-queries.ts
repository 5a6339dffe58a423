import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment ImportFigures on RegisterImport {
    id
    fileName
    dryRun
    total
    accepted
    unchanged
    repaired
    rejected
    recordedAt
    recordedBy
    reportUrl
  }
`);

export const importListQuery = graphql(`
  query ImportList {
    registerImports(first: 50) { ...ImportFigures }
  }
`);

export const importShowQuery = graphql(`
  query ImportShow($id: ID!) {
    registerImport(id: $id) { ...ImportFigures }
  }
`);

export const importFindingsQuery = graphql(`
  query ImportFindings($id: ID!, $first: Int!, $after: String, $severity: FindingSeverity) {
    registerImport(id: $id) {
      id
      findings(first: $first, after: $after, severity: $severity) {
        nodes { row column severity code message messageEn }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export const importRegister = graphql(`
  mutation ImportRegister($input: ImportRegisterInput!) {
    importRegister(input: $input) {
      __typename
      ... on RegisterImport { ...ImportFigures }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
